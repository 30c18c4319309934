import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import { forEachDatabase } from '../../test/databases.ts'
import { STEPS } from '../../test/erasing-child.ts'
import { submissionOf, type TestIntake } from '../../test/intake.ts'
import {
  assertWhole,
  isKept,
  killed,
  marks,
  openNation,
  report,
  type Nation,
} from '../../test/nation.ts'
import { checkViews } from '../events/rebuild.ts'
import { openBlobs } from '../store/blobs.ts'
import { StoreFailure, type Store } from '../store/store.ts'
import { eraseContents } from './erase-contents.ts'
import { eraseMarked } from './erase-marked.ts'

const DAY = 86_400_000
const TEXT = 'Pay the fee.'

/** Something that is waited for, and something that then goes on. */
interface Barrier {
  readonly reached: Promise<void>
  readonly open: () => void
  readonly pass: () => Promise<void>
}

function barrier(): Barrier {
  const [reached, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const pass = (): Promise<void> => {
    reached.resolve()
    return gate.promise
  }
  return { reached: reached.promise, open: () => gate.resolve(), pass }
}

/** A desk that has seen the bytes of a report and goes no further, as long as it is held. */
async function holding(all: Nation) {
  const { reached, open, pass } = barrier()
  let isHeld = false
  const desk = await all.desk((blobs) => ({
    ...blobs,
    keep: async (given, asOf) => {
      const kept = await blobs.keep(given, asOf)
      if (isHeld) await pass()
      return kept
    },
  }))
  const hold = (how: boolean): void => {
    isHeld = how
  }
  return { desk, hold, reached, open }
}

forEachDatabase((name, _open, fresh) => {
  const nation = (): Promise<Nation> => openNation(name, fresh)

  test(`a report of bytes that were seen, then erased and told of, has them again (${name})`, async () => {
    await using all = await nation()
    const { desk: one, hold, reached, open } = await holding(all)
    const other = await all.desk()
    await report(one)
    hold(true)
    const again = report(one)
    await reached
    hold(false)
    assert.equal(await erase(other), 1)
    assert.equal(await isKept(all.folder, other), false)
    open()
    assert.equal((await again).kind, 'taken')
    await assertWhole(all.folder, other, true)
  })

  test(`a report of bytes that another desk erased since they were seen has them again (${name})`, async () => {
    await using all = await nation()
    const [one, other] = [await all.desk(), await all.desk()]
    await report(one)
    assert.equal(await erase(other), 1)
    assert.equal((await report(one)).kind, 'taken')
    await assertWhole(all.folder, other, true)
    assert.equal(await erase(one), 1)
    await assertWhole(all.folder, one, false)
  })

  test(`a desk that saw the bytes finds them put back by a third, whoever erased them is gone (${name})`, async () => {
    await using all = await nation()
    const { desk: one, hold, reached, open } = await holding(all)
    const [other, third] = [await all.desk(), await all.desk()]
    await report(one)
    hold(true)
    const again = report(one)
    await reached
    hold(false)
    await assert.rejects(erase(other, { writes: 1 }), /cut off/u)
    assert.equal(await isKept(all.folder, other), false)
    await report(third)
    open()
    await again
    await assertWhole(all.folder, third, true)
    assert.deepEqual(await marks(third), [])
  })

  test(`a report that was known brings bytes back for no longer than until the next time (${name})`, async () => {
    await using all = await nation()
    const [one, other] = [await all.desk(), await all.desk()]
    const submission = submissionOf(TEXT, { key: 'the same' })
    await one.intake.take(submission)
    assert.equal(await erase(other), 1)
    const third = await all.desk()
    assert.equal((await third.intake.take(submission)).kind, 'again')
    assert.equal(await isKept(all.folder, one), true)
    await eraseMarked({ store: other.store, blobs: other.blobs, now: () => other.clock.now })
    await assertWhole(all.folder, other, false)
  })

  test(`what is reported and erased at once by several is kept or said to be gone (${name})`, async () => {
    await using all = await nation()
    const desks = [await all.desk(), await all.desk(), await all.desk()]
    let isOver = false
    let taken = 0
    const reporting = Promise.all(
      desks.map(async (desk, at) => {
        for (let round = 0; round < 30; round++) {
          await insistently(() =>
            desk.intake.take(submissionOf(`Pay the fee ${(round + at) % 4}.`)),
          )
          taken++
        }
      }),
    ).finally(() => {
      isOver = true
    })
    // Whoever erased without end what is not yet taken would let nobody ever report: each goes on after the next report.
    const erasing = desks.slice(0, 2).map(async (desk) => {
      let erased = 0
      while (!isOver) {
        const before = taken
        erased += await erase(desk, { keep: -1 })
        while (!isOver && taken === before) await setImmediate()
      }
      return erased
    })
    await reporting
    const erased = await Promise.all(erasing)
    assert.ok(erased.reduce((sum, one) => sum + one, 0) > 4, String(erased))
    await using blobs = await openBlobs({ kind: 'folder' }, all.folder, desks[0]!.keys.content)
    const { db } = desks[0]!.store
    for (const { sha256, erased: gone } of await db
      .selectFrom('contents')
      .select(['sha256', 'erased'])
      .execute())
      assert.equal((await blobs.get(sha256)) === undefined, gone !== null)
    assert.deepEqual((await checkViews(db)).differences, [])
  })

  for (const step of STEPS) {
    test(`a desk that is killed while it erases (${step}) leaves nothing half (${name})`, async () => {
      await using all = await nation()
      await report(await all.desk())
      await all.close()
      await killed(all, step)
      const one = await all.desk()
      assert.equal((await marks(one)).length, 1)
      const { store, blobs, clock } = one
      const parts = { store, blobs, now: () => clock.now }
      assert.equal(await eraseMarked(parts), 1)
      assert.deepEqual(await marks(one), [])
      await assertWhole(all.folder, one, false)
      assert.equal(await erase(one), 0)
    })

    test(`what a desk was erasing when it was killed (${step}) is taken as ever (${name})`, async () => {
      await using all = await nation()
      await report(await all.desk())
      await all.close()
      await killed(all, step)
      const one = await all.desk()
      assert.equal((await report(one)).kind, 'taken')
      await assertWhole(all.folder, one, true)
      assert.deepEqual(await marks(one), [])
      assert.equal(await erase(one), 1)
      await assertWhole(all.folder, one, false)
    })
  }

  if (name === 'PostgreSQL') {
    test('a report of what is just being erased waits until it is gone, and puts it back', async () => {
      await using all = await nation()
      const { reached, open, pass } = barrier()
      const [one, other] = [
        await all.desk(),
        await all.desk((blobs) => ({
          ...blobs,
          erase: async (sha256) => {
            await pass()
            await blobs.erase(sha256)
          },
        })),
      ]
      await report(one)
      const erasing = erase(other)
      await reached
      const again = report(one)
      let isOver = false
      void again.finally(() => {
        isOver = true
      })
      await waitingForLock(one.store, () => isOver)
      const elsewhere = await one.intake.take(submissionOf('Something else.'))
      assert.equal(elsewhere.kind, 'taken', 'nobody else waits')
      open()
      await erasing
      assert.equal((await again).kind, 'taken')
      await assertWhole(all.folder, one, true)
      assert.deepEqual(await marks(one), [])
    })
  }
})

/** As reporters do: where it is erased again and again meanwhile, a desk asks them to. */
async function insistently(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof StoreFailure) || !error.message.includes('try again')) throw error
    await insistently(work)
  }
}

interface Erasing {
  readonly keep?: number
  /** After so many transactions it is cut off. */
  readonly writes?: number
}

/** Long after what was reported. */
async function erase(desk: TestIntake, { keep = 30 * DAY, writes }: Erasing = {}): Promise<number> {
  const { store, blobs, clock } = desk
  let left = writes ?? Number.MAX_SAFE_INTEGER
  const cutOff: Store = {
    ...store,
    write: (work) => (left-- > 0 ? store.write(work) : Promise.reject(new Error('cut off'))),
  }
  const now = (): number => (keep < 0 ? clock.now : clock.now + 40 * DAY)
  const done = await eraseContents({ store: cutOff, blobs, now }, { keep, after: 0 })
  return done.contents
}

async function waitingForLock({ db }: Store, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const { rows } = await sql`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
    if (rows.length > 0) return
    await setImmediate()
  }
}
