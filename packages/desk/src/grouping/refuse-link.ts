import {
  actingStill,
  type By,
  eventBy,
  NO_CAMPAIGN,
  type Refused,
  refused,
} from '../decisions/acting.ts'
import { rootOf } from '../decisions/visible.ts'
import type { MergingParts } from './merge.ts'

export interface LinkRefusal {
  readonly campaign: string
  readonly other: string
  readonly reason: string
}

/** Links between campaigns, or parts of them, that an analyst has refused count no more, whatever they weigh later. */
export function refuseLink(
  parts: MergingParts,
  by: By,
  { campaign, other, reason }: LinkRefusal,
): Promise<{ readonly kind: 'refused-link'; readonly links: number } | Refused> {
  return actingStill(parts, by, async ({ db, append }) => {
    if (reason.trim() === '') return refused('no-reason')
    const one = await rootOf(db, campaign, by.clearance)
    const two = await rootOf(db, other, by.clearance)
    if (one === undefined || two === undefined) return NO_CAMPAIGN
    const ofOne = db.selectFrom('campaigns').select('id').where('root', '=', one.id)
    const ofTwo = db.selectFrom('campaigns').select('id').where('root', '=', two.id)
    const links = await db
      .selectFrom('links')
      .select(['one', 'other'])
      .where('refused', '=', false)
      .where((eb) =>
        eb.or([
          eb.and([eb('one', 'in', ofOne), eb('other', 'in', ofTwo)]),
          eb.and([eb('one', 'in', ofTwo), eb('other', 'in', ofOne)]),
        ]),
      )
      .execute()
    if (links.length === 0) return refused('not-linked')
    await append(
      links.map((link) =>
        eventBy(parts, by, {
          kind: 'link-refused',
          subject: link.one,
          body: { other: link.other, reason },
        }),
      ),
    )
    return { kind: 'refused-link', links: links.length }
  })
}
