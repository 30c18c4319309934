import { useCallback } from 'react'
import { useLanguage } from '../language.tsx'
import { useCountries } from '../knowledge/titled.ts'
import { knowledgeWords } from '../knowledge/words.ts'
import { fieldReasonWords, type FieldReason } from './field-words.ts'
import type { ReasonValues } from './reason.ts'

/** What the desk says is wrong at one place. */
export interface WrongField {
  readonly reason: FieldReason
  readonly values: Readonly<Record<string, string | number>>
}

/** What is wrong with a field, in the language of who reads. */
export function useFieldMessage(): (wrong: WrongField) => string {
  const { language } = useLanguage()
  const countryOf = useCountries()
  return useCallback(
    ({ reason, values }: WrongField) => {
      const kinds: Readonly<Record<string, string>> = knowledgeWords[language].one
      const said: ReasonValues = Object.fromEntries(
        Object.entries(values).map(([name, value]) => {
          const text = String(value)
          if (name === 'country') return [name, isolated(countryOf(text))]
          return [name, isolated(name === 'kind' ? (kinds[text] ?? text) : text)]
        }),
      )
      const words = fieldReasonWords[language][reason](said)
      const { of } = values
      return of === undefined ? words : `${isolated(whose(String(of), kinds))}: ${words}`
    },
    [language, countryOf],
  )
}

/** `authority pk.nccia`: the kind by its word. */
function whose(of: string, kinds: Readonly<Record<string, string>>): string {
  const [kind = '', ...id] = of.split(' ')
  return `${kinds[kind] ?? kind} ${id.join(' ')}`
}

/** What stands in words of another direction keeps its own. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
