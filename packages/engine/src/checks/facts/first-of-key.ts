import type { Span } from '../../message/message.ts'
import type { Observation } from '../check.ts'
import type { Target } from './targets.ts'

/** One observation of each key, the first: a second link of the same kind says nothing new. */
export function firstOfKey(found: readonly Observation[]): readonly Observation[] {
  const seen = new Set<string>()
  return found.filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** Where the reader sees a link, if he sees words. */
export function spansOfLink({ link }: Target): readonly Span[] {
  return link.span ? [link.span] : []
}
