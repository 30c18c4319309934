import { useCallback } from 'react'
import { families } from '../families.ts'
import { defanged } from '../indicators/defanged.ts'
import { useLanguage, useWords } from '../language.tsx'
import type { Overview } from './types.ts'
import { campaignWords } from './words.ts'

export type Titled = Pick<Overview, 'title' | 'naming' | 'family'>

/** A piece of what a campaign is called: an address is written from left to right in every language. */
export interface TitlePart {
  readonly text: string
  readonly dir: 'auto' | 'ltr'
}

/**
 * What a campaign is called, piece by piece: the title that somebody gave it; else, in the language of who reads, what
 * kind of fraud it is, whom it claims to come from and where it leads.
 */
export function useTitleParts(): (campaign: Titled) => readonly TitlePart[] {
  const { language } = useLanguage()
  const kinds = useWords(families)
  const { unreadable, textOfWords } = useWords(campaignWords)
  return useCallback(
    ({ title, naming, family }) => {
      if (naming === null) return [auto(title)]
      const { body, place, words } = naming
      const kind = family === null ? [] : [auto(kinds[family])]
      const claimed = body === null ? [] : [auto(body.names[language])]
      const leads = place === null ? [] : [{ text: inert(place), dir: 'ltr' as const }]
      const parts = [...kind, ...claimed, ...leads]
      if (parts.length > 0) return parts
      return [auto(words === null ? unreadable : textOfWords(words))]
    },
    [language, kinds, unreadable, textOfWords],
  )
}

/** The same as one text: its pieces are isolated, so that each keeps its direction. */
export function useTitled(): (campaign: Titled) => string {
  const partsOf = useTitleParts()
  return useCallback(
    (campaign) => {
      const [first, ...others] = partsOf(campaign)
      const isolated = others.map(
        ({ text, dir }) => `${dir === 'ltr' ? '\u2066' : '\u2068'}${text}\u2069`,
      )
      return [first?.text, ...isolated].join(' · ')
    },
    [partsOf],
  )
}

function auto(text: string): TitlePart {
  return { text, dir: 'auto' }
}

function inert(place: string): string {
  return defanged({ kind: 'domain', value: place })
}
