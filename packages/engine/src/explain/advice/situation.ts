import type { Analysis } from '../../analysis.ts'
import type { Family } from '../../checks/family.ts'
import type { Claim } from '../../claims/claim.ts'
import type { VerdictWord } from '../../judge/verdict.ts'
import type { Channel } from '../../message/message.ts'

/** What advice depends on. Whether the reader has already replied or paid is not known: both are spoken to. */
export interface Situation {
  readonly verdict: VerdictWord
  readonly family?: Family
  /** The reader's country, ISO 3166-1 alpha-2. */
  readonly reader: string
  readonly channel: Channel
  /** Ids of the real bodies that the message claims to come from, most telling first. */
  readonly bodies: readonly string[]
  /** Ids of all bodies that it names, as who writes it or in another role: the wallet that money is to go to. */
  readonly named?: readonly string[]
  /** Milliseconds since 1970: numbers and addresses are those that hold then. */
  readonly now: number
}

/** What advice depends on, of an analysis. */
export function situationOf(analysis: Analysis): Situation {
  const { verdict, family } = analysis.verdict
  const idsIn = (kinds: ReadonlySet<Claim['kind']>): readonly string[] => [
    ...new Set(analysis.claims.all.flatMap((claim) => ownIds(claim, kinds))),
  ]
  return {
    verdict,
    ...(family !== undefined && { family }),
    reader: analysis.reader,
    channel: analysis.message.channel,
    bodies: idsIn(SPEAKING),
    named: idsIn(NAMED),
    now: analysis.now,
  }
}

const SPEAKING: ReadonlySet<Claim['kind']> = new Set(['identity'])
const NAMED: ReadonlySet<Claim['kind']> = new Set(['identity', 'authority'])

function ownIds(claim: Claim, kinds: ReadonlySet<Claim['kind']>): readonly string[] {
  if (claim.kind !== 'identity' && claim.kind !== 'authority') return []
  return claim.voice === 'own' && kinds.has(claim.kind) ? claim.value.ids : []
}
