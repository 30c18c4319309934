import { insertRows } from '../../store/rows.ts'
import { nextCampaign } from '../../decisions/transitions.ts'
import { mustBe, oneByOne, type Projection } from './projection.ts'
import { recallEntries } from './recalled.ts'
import { retallied, tallyOpened } from './tallies.ts'

export const campaignOpened: Projection<'campaign-opened'> = async (db, events) => {
  await insertRows(
    db,
    'campaigns',
    events.map(({ seq, subject, time, body }) => ({
      id: subject,
      seq,
      opened: time,
      title: body.title,
      called_by: body.calledBy ?? null,
      family: body.family,
      state: 'open' as const,
      ...body.marking,
      tags: [],
      root: subject,
      own_reports: 0,
      reports: 0,
      first_seen: time,
      last_seen: time,
      touched: seq,
    })),
  )
  await tallyOpened(
    db,
    events.map(({ subject }) => subject),
    1,
  )
}

export const campaignChanged: Projection<'campaign-changed'> = oneByOne(async (db, event) => {
  const { seq, subject, body } = event
  const { title, assignee, tags, marking, closed } = body
  const before = await db
    .selectFrom('campaigns')
    .select('state')
    .where('id', '=', subject)
    .executeTakeFirst()
  mustBe(before !== undefined, event, 'there is no such campaign')
  const state = closed === undefined ? before.state : nextCampaign(before.state, closing(closed))
  mustBe(state !== undefined, event, `it is ${before.state}`)
  const change = async (): Promise<void> => {
    await db
      .updateTable('campaigns')
      .set({
        state,
        touched: seq,
        ...(title !== undefined && { title, called_by: null }),
        ...(assignee !== undefined && { assignee }),
        ...(tags !== undefined && { tags: JSON.stringify(tags) }),
        ...marking,
      })
      .where('id', '=', subject)
      .execute()
  }
  await (marking === undefined ? change() : retallied(db, [subject], change))
  await recallEntries(db, event)
})

export const commentAdded: Projection<'comment-added'> = oneByOne(async (db, event) => {
  const { seq, subject } = event
  await db.updateTable('campaigns').set({ touched: seq }).where('id', '=', subject).execute()
})

function closing(closed: boolean): 'closed' | 'reopened' {
  return closed ? 'closed' : 'reopened'
}
