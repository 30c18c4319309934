import { useCallback } from 'react'
import { families } from '../families.ts'
import { defanged } from '../indicators/defanged.ts'
import { useLanguage, useWords } from '../language.tsx'
import type { Overview } from './types.ts'
import { campaignWords } from './words.ts'

export type Titled = Pick<Overview, 'title' | 'naming' | 'family'>

/**
 * What a campaign is called: the title that somebody gave it; else, in the language of who reads, what kind of fraud it
 * is, whom it claims to come from and where it leads.
 */
export function useTitled(): (campaign: Titled) => string {
  const { language } = useLanguage()
  const kinds = useWords(families)
  const { unreadable, textOfWords } = useWords(campaignWords)
  return useCallback(
    ({ title, naming, family }) => {
      if (naming === null) return title
      const { body, place, words } = naming
      const parts = [
        family === null ? undefined : kinds[family],
        // Isolated: what is of another language keeps its direction, and what is cut off is the end.
        body === null ? undefined : `\u2068${body.names[language]}\u2069`,
        place === null ? undefined : `\u2066${defanged({ kind: 'domain', value: place })}\u2069`,
      ].filter((part) => part !== undefined)
      if (parts.length > 0) return parts.join(' · ')
      return words === null ? unreadable : textOfWords(words)
    },
    [language, kinds, unreadable, textOfWords],
  )
}
