import { randomUUIDv7 } from 'node:crypto'
import type { Answer, EntryValue } from '../decision.ts'
import type { EventBodies } from '../events/event.ts'
import { becauseOf } from './because.ts'
import type { CampaignRow } from './visible.ts'

/**
 * What is put in force: each entry with an id of its own, its end, its marking and why.
 *
 * @param campaign with its reports and marking: the one that it is a part of, where it was merged
 */
export function publicationOf(
  campaign: CampaignRow,
  decided: {
    /** The campaign that was decided on. */
    readonly campaign: string
    readonly answer: Answer
    readonly entries: readonly EntryValue[]
    readonly expires: number
  },
): EventBodies['decision-published'] {
  const { answer, entries, expires } = decided
  const ground = {
    outcome: answer.outcome,
    reports: campaign.reports,
    since: campaign.first_seen,
  }
  return {
    campaign: decided.campaign,
    answer,
    entries: entries.map((entry) => ({
      id: randomUUIDv7(),
      entry,
      expires,
      tlp: campaign.tlp,
      because: becauseOf(entry.kind, ground),
    })),
  }
}
