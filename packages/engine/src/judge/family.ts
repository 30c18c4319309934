import type { Facts } from '../checks/check.ts'
import type { Family } from '../checks/family.ts'
import { families } from '../checks/family.ts'
import type { Finding } from '../checks/finding.ts'
import { checks } from '../checks/index.ts'

/** The scam family that the findings point to, and the script where one fits. */
export function familyOf(
  findings: readonly Finding[],
  facts: Facts,
): { readonly family?: Family; readonly script?: string } {
  const votes = new Map<Family, number>()
  const script = scriptOf(findings)
  const scriptFamily = script === undefined ? undefined : facts.knowledge.script(script)?.family
  for (const finding of findings) {
    if (finding.weight <= 0) continue
    const pointed = checks.find((check) => check.id === finding.id)?.families ?? []
    pointed.forEach((family, rank) => vote(votes, family, finding.weight / (rank + 1)))
  }
  const named = families.find((family) => family === scriptFamily)
  if (named !== undefined) vote(votes, named, SCRIPT_VOTE)
  const family = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
  return { ...(family !== undefined && { family }), ...(script !== undefined && { script }) }
}

/** A whole script says more of the family than the single findings do. */
const SCRIPT_VOTE = 6

function vote(votes: Map<Family, number>, family: Family, weight: number): void {
  votes.set(family, (votes.get(family) ?? 0) + weight)
}

/** A finding that rests on a script names it in its params. */
function scriptOf(findings: readonly Finding[]): string | undefined {
  for (const finding of findings) {
    const param = finding.params['script']
    if (finding.weight > 0 && param?.kind === 'script') return param.id
  }
  return undefined
}
