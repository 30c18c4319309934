import type { Transaction } from 'kysely'
import type { Tables } from '../../store/tables.ts'
import { mustBe, oneByOne, type Placed, type Projection } from './projection.ts'
import { answeredOf } from './answered.ts'
import { tallyOpened } from './tallies.ts'
import { partsOf, totalsFromTexts, totalsOfRoots } from './totals.ts'

/** Nothing is copied, and no report is looked at: it costs as much as there are campaigns. */
export const campaignsMerged: Projection<'campaigns-merged'> = oneByOne(async (db, event) => {
  const { subject, seq, body } = event
  const root = await rootOf(db, event)
  await tallyOpened(db, body.merged, -1)
  const { numUpdatedRows } = await db
    .updateTable('campaigns')
    .set({ merged_into: subject, touched: seq })
    .where('id', 'in', body.merged)
    .where('merged_into', 'is', null)
    .where('id', '!=', root)
    .executeTakeFirstOrThrow()
  const whole = numUpdatedRows === BigInt(body.merged.length)
  mustBe(whole, event, 'one of them is part of another, or of itself')
  await db
    .updateTable('campaigns')
    .set({ root, touched: seq })
    .where('root', 'in', body.merged)
    .execute()
  await touch(db, [subject, root], seq)
  await totalsOfRoots(db, [root])
})

export const mergeUndone: Projection<'merge-undone'> = oneByOne(async (db, event) => {
  const { subject, seq, time, body } = event
  const root = await rootOf(db, event)
  const wasAnswered = (await answeredOf(db, [root])).has(root)
  const { numUpdatedRows } = await db
    .updateTable('campaigns')
    .set({ merged_into: null })
    .where('id', 'in', body.merged)
    .where('merged_into', '=', subject)
    .executeTakeFirstOrThrow()
  const whole = numUpdatedRows === BigInt(body.merged.length)
  mustBe(whole, event, 'one of them is not part of it')
  await tallyOpened(db, body.merged, 1)
  for (const merged of body.merged) {
    const parts = await partsOf(db, merged)
    await db
      .updateTable('campaigns')
      .set({ root: merged, touched: seq })
      .where('id', 'in', parts)
      .execute()
  }
  await touch(db, [subject, root], seq)
  if (wasAnswered) await loseAnswers(db, [root, ...body.merged], time)
  // A root's times are those of all its parts: without them they are known from its own texts alone.
  await totalsFromTexts(db, [root, ...body.merged])
  await totalsOfRoots(db, [root, ...body.merged])
})

async function rootOf(
  db: Transaction<Tables>,
  event: Placed<'campaigns-merged' | 'merge-undone'>,
): Promise<string> {
  const found = await db
    .selectFrom('campaigns')
    .select('root')
    .where('id', '=', event.subject)
    .executeTakeFirst()
  mustBe(found !== undefined, event, 'there is no such campaign')
  return found.root
}

/** The answer held for all of them together: those that have none of their own are without one from now on. */
async function loseAnswers(
  db: Transaction<Tables>,
  parted: readonly string[],
  time: number,
): Promise<void> {
  const answered = await answeredOf(db, parted)
  const lost = parted.filter((id) => !answered.has(id))
  if (lost.length === 0) return
  await db.updateTable('campaigns').set({ answer_lost: time }).where('id', 'in', lost).execute()
}

async function touch(
  db: Transaction<Tables>,
  campaigns: readonly string[],
  seq: number,
): Promise<void> {
  await db.updateTable('campaigns').set({ touched: seq }).where('id', 'in', campaigns).execute()
}
