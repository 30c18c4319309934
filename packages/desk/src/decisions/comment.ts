import { type Marking, mayShare, stricter } from '../marking.ts'
import {
  actingStill,
  type By,
  type DecidingParts,
  eventBy,
  NO_CAMPAIGN,
  type Refused,
  refused,
} from './acting.ts'
import { rootOf } from './visible.ts'

/** A comment is marked at least as strictly as its campaign. `seq` is its place in the log. */
export function addComment(
  parts: DecidingParts,
  by: By,
  comment: { readonly campaign: string; readonly text: string; readonly marking?: Marking },
): Promise<{ readonly kind: 'added'; readonly seq: number } | Refused> {
  return actingStill(parts, by, async ({ db, append }) => {
    const campaign = await rootOf(db, comment.campaign, by.clearance)
    if (campaign === undefined) return NO_CAMPAIGN
    const own: Marking = { tlp: campaign.tlp, pap: campaign.pap }
    const marking = stricter(own, comment.marking ?? own)
    if (!mayShare(by.clearance, marking.tlp))
      return refused('out-of-own-sight', { clearance: by.clearance })
    const text = comment.text.trim()
    if (text === '') return refused('empty-comment')
    const [event] = await append([
      eventBy(parts, by, {
        kind: 'comment-added',
        subject: campaign.id,
        body: {
          text,
          marking,
        },
      }),
    ])
    return { kind: 'added', seq: event?.seq ?? 0 }
  })
}
