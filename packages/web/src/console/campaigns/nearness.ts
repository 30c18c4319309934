import { useWords } from '../language.tsx'
import { actWords } from './acts/words.ts'
import type { Neighbour } from './types.ts'

const MOST = 3

/** Why two campaigns are near, in words. */
export function useNearness(): (why: Neighbour['why']) => string {
  const words = useWords(actWords)
  return (why) =>
    why
      .map((one) =>
        one.kind === 'text'
          ? words.similar(Math.round(one.similarity * 100))
          : words.shares(
              one.because
                .slice(0, MOST)
                .map(({ value }) => `\u2068${value}\u2069`)
                .join(', '),
            ),
      )
      .join('; ')
}
