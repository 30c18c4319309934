import type { AccusationClaim } from '../../claims/claim.ts'
import type { Facts } from '../check.ts'

/** What the reader is accused of, each matter once, the most specific first: "child pornography" before "cybercrime". */
export function accusationsMeant(facts: Facts): readonly AccusationClaim[] {
  const byMatter = new Map<string, AccusationClaim>()
  for (const claim of accusingClaims(facts)) {
    if (!byMatter.has(claim.value.matter)) byMatter.set(claim.value.matter, claim)
  }
  const depths = new Map([...byMatter.keys()].map((matter) => [matter, depth(matter, facts)]))
  return [...byMatter.values()].sort(
    (a, b) => (depths.get(b.value.matter) ?? 0) - (depths.get(a.value.matter) ?? 0),
  )
}

/**
 * Claims that accuse. Words that are part of the name of a law or a body ("… Electronic Crimes Act", "Cyber
 * Crime Wing") accuse nobody.
 */
export function accusingClaims(facts: Facts): readonly AccusationClaim[] {
  const accusing: AccusationClaim[] = []
  const names = facts.own.filter(({ kind }) => NAMES.has(kind))
  let next = 0
  for (const claim of facts.own) {
    if (claim.kind !== 'accusation') continue
    while ((names[next]?.span.end ?? Number.POSITIVE_INFINITY) < claim.span.end) next++
    if (!isPartOf(claim, names.slice(next, next + 2))) accusing.push(claim)
  }
  return accusing
}

const NAMES: ReadonlySet<string> = new Set(['statute', 'identity', 'authority'])

/** Of names in order, only the next one or two can hold what follows. */
function isPartOf(claim: AccusationClaim, names: Facts['own']): boolean {
  const { start, end } = claim.span
  return names.some(
    ({ span }) => span.start <= start && end <= span.end && span.end - span.start > end - start,
  )
}

/** How many wider matters it is within. */
function depth(matter: string, facts: Facts): number {
  let current = facts.knowledge.matter(matter)?.within
  let steps = 0
  for (; current !== undefined && steps < 8; steps++) {
    current = facts.knowledge.matter(current)?.within
  }
  return steps
}
