import type { Transaction } from 'kysely'
import { nextProposal, type ProposalKind } from '../../knowledge/transitions.ts'
import { insertRows } from '../../store/rows.ts'
import type { Tables } from '../../store/tables.ts'
import { mustBe, oneByOne, type Placed, type Projection } from './projection.ts'

export const knowledgeProposed: Projection<'knowledge-proposed'> = oneByOne(async (db, event) => {
  const { subject, seq, time, actor, body } = event
  const state = nextProposal(undefined, event.kind)
  mustBe(state !== undefined, event, 'nothing is proposed so')
  const proposed = { id: subject, seq, state, ...body }
  await insertRows(db, 'knowledge_proposals', [
    { ...proposed, proposed_by: actor.id ?? actor.kind, proposed: time },
  ])
})

export const knowledgeMeasured: Projection<'knowledge-measured'> = oneByOne(async (db, event) => {
  await goesOn(db, event)
  await db
    .updateTable('knowledge_proposals')
    .set({ effect: JSON.stringify(event.body), measured: event.time })
    .where('id', '=', event.subject)
    .execute()
})

/** Its record is in force from now on, and so are the sources that come with it. */
export const knowledgeApproved: Projection<'knowledge-approved'> = oneByOne(async (db, event) => {
  const { subject, seq } = event
  await settle(db, event, null)
  const { kind, record, content, sources } = await db
    .selectFrom('knowledge_proposals')
    .select(['kind', 'record', 'content', 'sources'])
    .where('id', '=', subject)
    .executeTakeFirstOrThrow()
  const rows = [
    { kind, record, content },
    ...sources.map((source) => ({ kind: 'source', record: source.key, content: source }) as const),
  ]
  const beside = { proposal: subject, seq, touched: seq, reverted: false }
  await insertRows(
    db,
    'knowledge_records',
    rows.map((row) => ({ ...row, ...beside })),
  )
})

export const knowledgeRefused: Projection<'knowledge-refused'> = oneByOne((db, event) =>
  settle(db, event, event.body.reason),
)
export const knowledgeWithdrawn: Projection<'knowledge-withdrawn'> = oneByOne((db, event) =>
  settle(db, event, event.body.reason),
)

/** What stood before it stands again. */
export const knowledgeReverted: Projection<'knowledge-reverted'> = oneByOne(async (db, event) => {
  const { subject, seq, time, actor, body } = event
  await goesOn(db, event)
  await db
    .updateTable('knowledge_proposals')
    .set({
      reverted: time,
      reverted_by: actor.id ?? actor.kind,
      settled_reason: body.reason,
    })
    .where('id', '=', subject)
    .execute()
  await db
    .updateTable('knowledge_records')
    .set({ reverted: true, touched: seq })
    .where('proposal', '=', subject)
    .execute()
})

async function settle(
  db: Transaction<Tables>,
  event: Placed<'knowledge-approved' | 'knowledge-refused' | 'knowledge-withdrawn'>,
  reason: string | null,
): Promise<void> {
  const { subject, time, actor } = event
  await goesOn(db, event)
  await db
    .updateTable('knowledge_proposals')
    .set({ settled: time, settled_by: actor.id ?? actor.kind, settled_reason: reason })
    .where('id', '=', subject)
    .execute()
}

async function goesOn(db: Transaction<Tables>, event: Placed<ProposalKind>): Promise<void> {
  const { subject, kind } = event
  const before = await db
    .selectFrom('knowledge_proposals')
    .select('state')
    .where('id', '=', subject)
    .executeTakeFirst()
  const state = nextProposal(before?.state, kind)
  mustBe(state !== undefined, event, `the proposal is ${before?.state ?? 'not there'}`)
  await db.updateTable('knowledge_proposals').set({ state }).where('id', '=', subject).execute()
}
