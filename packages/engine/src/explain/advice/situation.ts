import type { Analysis } from '../../analysis.ts'
import type { Family } from '../../checks/family.ts'
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
  /** Milliseconds since 1970: numbers and addresses are those that hold then. */
  readonly now: number
}

/** What advice depends on, of an analysis. */
export function situationOf(analysis: Analysis): Situation {
  const { verdict, family } = analysis.verdict
  const named = analysis.claims.all.flatMap((claim) =>
    claim.kind === 'identity' && claim.voice === 'own' ? claim.value.ids : [],
  )
  return {
    verdict,
    ...(family !== undefined && { family }),
    reader: analysis.reader,
    channel: analysis.message.channel,
    bodies: [...new Set(named)],
    now: analysis.now,
  }
}
