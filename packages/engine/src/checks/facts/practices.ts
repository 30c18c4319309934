import { holdsAt, isStrong } from '../../knowledge/facts.ts'
import type { Authority, Practice } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'

/** What a body is known never to do, among these practices, in their order; only what a source says and holds now. */
export function neverOf(
  body: Authority,
  practices: readonly string[],
  facts: Facts,
): Practice | undefined {
  for (const id of practices) {
    const found = body.never.find((never) => never.practice === id && isKnown(never, facts))
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Sources which say that bodies never follow one of these practices: those on the reader's country first, then
 * of anybody's. A general truth ("nobody arrests by video call") rests on them.
 */
export function sourcesOfNever(practices: readonly string[], facts: Facts): readonly string[] {
  const here: string[] = []
  const elsewhere: string[] = []
  for (const { authority, practice } of practices.flatMap(facts.knowledge.neverDone)) {
    if (isKnown(practice, facts))
      (authority.country === facts.reader ? here : elsewhere).push(...practice.sources)
  }
  return [...new Set([...here, ...elsewhere])].slice(0, MOST_SOURCES)
}

const MOST_SOURCES = 3

function isKnown(practice: Practice, facts: Facts): boolean {
  return isStrong(practice) && holdsAt(practice, facts.now)
}
