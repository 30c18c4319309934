import { useCallback } from 'react'
import { families } from '../families.ts'
import { defanged } from '../indicators/defanged.ts'
import { useLanguage, useWords } from '../language.tsx'
import { languageIn } from '../reports/names.ts'
import { calledWords, type CalledWords } from './called-words.ts'
import type { Overview } from './types.ts'

type Naming = NonNullable<Overview['naming']>
export type Titled = Pick<Overview, 'title' | 'naming' | 'family'>

/** A piece of what a campaign is called: an address is written from left to right in every language. */
export interface TitlePart {
  readonly text: string
  readonly dir: 'auto' | 'ltr'
}

/**
 * What a campaign is called, piece by piece: the title that somebody gave it; else, in the language of who reads, what
 * kind of fraud it is, whom it claims to come from, what it asks for and where it leads.
 */
export function useTitleParts(): (campaign: Titled) => readonly TitlePart[] {
  const { language } = useLanguage()
  const kinds = useWords(families)
  const words = useWords(calledWords)
  return useCallback(
    ({ title, naming, family }) =>
      naming === null
        ? [auto(title)]
        : naming.words === null
          ? [auto(words.unreadable)]
          : partsOf(naming, { kind: family === null ? undefined : kinds[family], words, language }),
    [language, kinds, words],
  )
}

interface In {
  /** The family's name, where it is known. */
  readonly kind: string | undefined
  readonly words: CalledWords
  readonly language: 'en' | 'ur'
}

function partsOf(naming: Naming, { kind, words, language }: In): readonly TitlePart[] {
  const { body, asks, place } = naming
  const facts = [
    ...(body === null ? [] : [auto(body.names[language])]),
    ...(asks === null ? [] : [auto(words.asks[asks])]),
    ...(place === null ? [] : [{ text: inert(place), dir: 'ltr' as const }]),
  ]
  const channel = naming.channel === null ? words.message : words.channels[naming.channel]
  if (kind !== undefined || facts.length > 0) return [auto(kind ?? channel), ...facts]
  const counted = words.ofWords(channel, naming.words ?? 0)
  const tongue = naming.language
  return [auto(counted), ...(tongue === null ? [] : [auto(languageIn(tongue, language))])]
}

/** The same as one text: its pieces are isolated, so that each keeps its direction. */
export function useTitled(): (campaign: Titled) => string {
  const titleParts = useTitleParts()
  return useCallback(
    (campaign) => {
      const [first, ...others] = titleParts(campaign)
      const isolated = others.map(
        ({ text, dir }) => `${dir === 'ltr' ? '\u2066' : '\u2068'}${text}\u2069`,
      )
      return [first?.text, ...isolated].join(' · ')
    },
    [titleParts],
  )
}

function auto(text: string): TitlePart {
  return { text, dir: 'auto' }
}

function inert(place: string): string {
  return defanged({ kind: 'domain', value: place })
}
