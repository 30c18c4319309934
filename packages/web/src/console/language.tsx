import { useDirection } from '@mantine/core'
import { createContext, use, useState, type JSX, type ReactNode } from 'react'
import { onDevice } from './kept.ts'

export type Language = 'en' | 'ur'

/** Every table of words has each language: a key that one lacks does not compile. */
export type WordsIn<Words> = Readonly<Record<Language, Words>>

const KEPT = 'tasdeeq-language'

interface Choice {
  readonly language: Language
  readonly choose: (language: Language) => void
}

const Chosen = createContext<Choice>({ language: 'en', choose: () => undefined })

/** The language chosen on this device, else the browser's, else English. */
export function startLanguage(): Language {
  const kept = onDevice.get(KEPT) ?? navigator.language
  const language = kept.startsWith('ur') ? 'ur' : 'en'
  tell(language)
  return language
}

export function LanguageProvider({
  start,
  children,
}: {
  readonly start: Language
  readonly children: ReactNode
}): JSX.Element {
  const [language, setLanguage] = useState(start)
  const choose = (next: Language): void => {
    onDevice.set(KEPT, next)
    tell(next)
    setLanguage(next)
  }
  return <Chosen value={{ language, choose }}>{children}</Chosen>
}

/** The words of one room in the chosen language. */
export function useWords<Words>(words: WordsIn<Words>): Words {
  return words[use(Chosen).language]
}

export function useLanguage(): Choice {
  const choice = use(Chosen)
  const { setDirection } = useDirection()
  return {
    language: choice.language,
    choose: (language) => {
      setDirection(language === 'ur' ? 'rtl' : 'ltr')
      choice.choose(language)
    },
  }
}

function tell(language: Language): void {
  document.documentElement.lang = language
  document.documentElement.dir = language === 'ur' ? 'rtl' : 'ltr'
}
