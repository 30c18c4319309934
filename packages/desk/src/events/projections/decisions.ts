import { sql, type Transaction } from 'kysely'
import { nextCampaign, nextDecision, type DecisionKind } from '../../decisions/transitions.ts'
import { insertRows } from '../../store/rows.ts'
import type { Tables } from '../../store/tables.ts'
import type { DecisionState } from '../../decision.ts'
import { mustBe, oneByOne, type Placed, type Projection } from './projection.ts'

export const decisionProposed: Projection<'decision-proposed'> = oneByOne(async (db, event) => {
  const { subject, time, actor, body } = event
  const state = await campaignGoesOn(db, event, undefined)
  await insertRows(db, 'decisions', [
    {
      id: subject,
      campaign: body.campaign,
      state,
      outcome: body.outcome,
      answer: body.answer,
      entries: body.entries,
      overrides: body.overrides,
      expires: body.expires,
      reason: body.reason,
      proposed_by: actor.id ?? actor.kind,
      proposed: time,
      approved_by: [],
    },
  ])
})

export const decisionApproved: Projection<'decision-approved'> = oneByOne(async (db, event) => {
  const { subject, actor } = event
  await decisionGoesOn(db, event)
  const by = JSON.stringify([actor.id ?? actor.kind])
  await db
    .updateTable('decisions')
    .set({ approved_by: sql`approved_by || ${by}::jsonb` })
    .where('id', '=', subject)
    .execute()
})

export const decisionRefused: Projection<'decision-refused'> = oneByOne(decisionGoesOn)
export const decisionWithdrawn: Projection<'decision-withdrawn'> = oneByOne(decisionGoesOn)

export const decisionPublished: Projection<'decision-published'> = oneByOne(async (db, event) => {
  const { subject, seq, time, body } = event
  await decisionGoesOn(db, event)
  await db
    .updateTable('decisions')
    .set({ published: time, answer: JSON.stringify(body.answer) })
    .where('id', '=', subject)
    .execute()
  await setDecision(db, body.campaign, subject)
  await insertRows(
    db,
    'entries',
    body.entries.map(({ id, entry, expires, tlp, because }) => ({
      ...entry,
      id,
      decision: subject,
      campaign: body.campaign,
      expires,
      tlp,
      because,
      seq,
      from_time: time,
    })),
  )
})

export const decisionReverted: Projection<'decision-reverted'> = oneByOne(async (db, event) => {
  const { subject, seq, time, body } = event
  await decisionGoesOn(db, event)
  await db.updateTable('decisions').set({ reverted: time }).where('id', '=', subject).execute()
  await db
    .updateTable('entries')
    .set({ revoked: time, seq })
    .where('decision', '=', subject)
    .where('revoked', 'is', null)
    .execute()
  const { decision } = await db
    .selectFrom('campaigns')
    .select('decision')
    .where('id', '=', body.campaign)
    .executeTakeFirstOrThrow()
  if (decision === subject) await setDecision(db, body.campaign, null)
})

type OfDecision = Placed<DecisionKind>

/** The decision and its campaign go on to their next states, by the tables of `decisions/transitions.ts`. */
async function decisionGoesOn(db: Transaction<Tables>, event: OfDecision): Promise<void> {
  const before = await db
    .selectFrom('decisions')
    .select(['state', 'campaign'])
    .where('id', '=', event.subject)
    .executeTakeFirst()
  mustBe(
    before?.campaign === event.body.campaign,
    event,
    'there is no such decision of the campaign',
  )
  const state = await campaignGoesOn(db, event, before?.state)
  await db.updateTable('decisions').set({ state }).where('id', '=', event.subject).execute()
}

async function campaignGoesOn(
  db: Transaction<Tables>,
  event: OfDecision,
  state: DecisionState | undefined,
): Promise<DecisionState> {
  const next = nextDecision(state, event.kind)
  const campaign = await db
    .selectFrom('campaigns')
    .select('state')
    .where('id', '=', event.body.campaign)
    .executeTakeFirst()
  const after = campaign && nextCampaign(campaign.state, event.kind)
  if (next === undefined || after === undefined) {
    const states = `the decision is ${state ?? 'not there'}, its campaign ${campaign?.state ?? 'not there'}`
    throw new Error(`${event.kind} of ${event.subject} cannot happen: ${states}`)
  }
  await db
    .updateTable('campaigns')
    .set({ state: after, touched: event.seq })
    .where('id', '=', event.body.campaign)
    .execute()
  return next
}

/** The decision that holds for the campaign. */
async function setDecision(
  db: Transaction<Tables>,
  campaign: string,
  decision: string | null,
): Promise<void> {
  await db.updateTable('campaigns').set({ decision }).where('id', '=', campaign).execute()
}
