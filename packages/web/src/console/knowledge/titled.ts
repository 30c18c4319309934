import { useCallback } from 'react'
import { defanged } from '../indicators/defanged.ts'
import { useLanguage, useWords } from '../language.tsx'
import { countryIn } from '../reports/names.ts'
import type { Fields } from './value.ts'
import type { RecordKind, Title } from './types.ts'
import { knowledgeWords } from './words.ts'

/**
 * The title of a record in the language of who reads; where there is none in it, in English. A warned-of address is
 * written so that no program takes it for one.
 */
export function useTitles(): (record: Titled) => string {
  const { language } = useLanguage()
  return useCallback(
    ({ kind, title: { en, ur } }: Titled) => {
      if (kind === 'bad-sender') return defanged({ kind: 'domain', value: en })
      return language === 'ur' ? (ur ?? en) : en
    },
    [language],
  )
}

export interface Titled {
  readonly kind: RecordKind
  readonly title: Title
}

/** A country by its name; also the two that are none. */
export function useCountries(): (code: string | null) => string {
  const words = useWords(knowledgeWords)
  const { language } = useLanguage()
  return useCallback(
    (code) => {
      if (code === 'XX') return words.world
      return code === 'EU' ? words.union : countryIn(code, language)
    },
    [words, language],
  )
}

/** A record as it is shown: the address that it warns of is inert. */
export function inertRecord(kind: RecordKind, record: Fields): Fields {
  const { kind: of, value } = record
  if (kind !== 'bad-sender' || typeof value !== 'string') return record
  if (of !== 'domain' && of !== 'email' && of !== 'url') return record
  return { ...record, value: defanged({ kind: of, value }) }
}
