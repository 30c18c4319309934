import { mustBe, oneByOne, type Projection } from './projection.ts'

/** A further grant takes the place of the one before: a user has one role. */
export const roleGranted: Projection<'role-granted'> = oneByOne(async (db, { subject, body }) => {
  const { name, role, clearance } = body
  const member = { name, role, clearance, removed: null }
  await db
    .insertInto('members')
    .values({ user: subject, ...member })
    .onConflict((conflict) => conflict.column('user').doUpdateSet(member))
    .execute()
})

export const roleRemoved: Projection<'role-removed'> = oneByOne(async (db, event) => {
  const { numUpdatedRows } = await db
    .updateTable('members')
    .set({ removed: event.time })
    .where('user', '=', event.subject)
    .executeTakeFirstOrThrow()
  mustBe(numUpdatedRows === 1n, event, 'there is no such member')
})
