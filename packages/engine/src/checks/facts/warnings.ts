import { isStrong } from '../../knowledge/facts.ts'
import type { ClaimPattern, Script } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'
import { claimsOf } from './patterns.ts'
import { patternsOf } from './scripts.ts'

/**
 * Sources that warn of a way to put people under pressure: those of the known scam scripts it belongs to, the
 * script that has most in common with the message first.
 */
export function sourcesOfWarnings(
  patterns: readonly ClaimPattern[],
  facts: Facts,
): readonly string[] {
  const ranked = facts.knowledge.pack.scripts
    .filter(
      (script) => isStrong(script) && patternsOf(script).some((one) => patterns.includes(one)),
    )
    .map((script) => ({ script, shared: countShared(script, facts) }))
    .sort((a, b) => b.shared - a.shared)
  return [...new Set(ranked.flatMap(({ script }) => script.sources))].slice(0, MOST_SOURCES)
}

const MOST_SOURCES = 3

function countShared(script: Script, facts: Facts): number {
  return patternsOf(script).filter((pattern) => claimsOf(pattern, facts).length > 0).length
}
