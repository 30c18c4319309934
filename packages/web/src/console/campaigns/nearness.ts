import { localeOf } from '../../words/locale.ts'
import { defanged } from '../indicators/defanged.ts'
import { useLanguage, useWords } from '../language.tsx'
import { actWords } from './acts/words.ts'
import type { Neighbour } from './types.ts'

const MOST = 3

/** Why two campaigns are near, in words. */
export function useNearness(): (why: Neighbour['why']) => string {
  const words = useWords(actWords)
  const { language } = useLanguage()
  const together = new Intl.ListFormat(localeOf(language), { style: 'short' })
  return (why) =>
    why
      .map((one) =>
        one.kind === 'text'
          ? words.similar(Math.round(one.similarity * 100))
          : words.shares(
              together.format(
                one.because.slice(0, MOST).map((part) => `\u2066${defanged(part)}\u2069`),
              ),
            ),
      )
      .join('; ')
}
