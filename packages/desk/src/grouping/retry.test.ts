import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { forEachDatabase } from '../../test/databases.ts'
import { openGrouping, readingOf } from '../../test/grouping.ts'
import type { Reader, ReadResult } from '../reading.ts'
import { ReaderBusy, ReaderClosed } from '../reading/slots.ts'
import type { Store } from '../store/store.ts'
import { openAssigning } from './open.ts'

const PATIENCE = 120_000

forEachDatabase((_name, open) => {
  test('a reader that is busy, or begins anew, is asked again', async () => {
    await using store = await open()
    const troubles = [new ReaderBusy('many wait'), new ReaderClosed('it begins anew')]
    await using grouping = await openGrouping(store, failing(troubles))
    const assigning = await openAssigning(grouping.parts)
    const [report] = await grouping.report(['a parcel that waits'])
    assert.equal((await assigning.assigned(report!, PATIENCE))?.how, 'alone')
    assert.deepEqual(troubles, [])
    await assigning.stop(1_000)
  })

  test('what is being read when the desk stops waits for the next start, and nobody is told of it', async () => {
    await using store = await open()
    const begun = Promise.withResolvers<void>()
    const closed = Promise.withResolvers<never>()
    const read = (): Promise<never> => (begun.resolve(), closed.promise)
    await using grouping = await openGrouping(store, { ...failing([]), read })
    const told: unknown[] = []
    const log = { ...grouping.parts.log, warn: (...line: readonly unknown[]) => told.push(line) }
    const assigning = await openAssigning({ ...grouping.parts, log })
    await grouping.report(['a parcel that waits'])
    await begun.promise
    await assigning.stop(1_000)
    closed.reject(new ReaderClosed('the reader is closed'))
    // What follows on that is a chain of promises alone: it is at its end before the next turn of the loop.
    await turn()
    assert.deepEqual([told, await assigning.waiting()], [[], 1])
  })

  test('what fails for a reason of the moment is tried again, and holds up no other', async () => {
    await using store = await open()
    const troubles = [new Error('nobody foresaw this')]
    await using grouping = await openGrouping(store, failing(troubles))
    const assigning = await openAssigning(grouping.parts)
    const reports = await grouping.report(['a parcel', 'a licence', 'a prize'])
    for (const report of reports) assert.ok(await assigning.assigned(report, PATIENCE))
    await assigning.stop(1_000)
  })

  test('a transaction that fails by itself is tried again without a restart', async () => {
    await using store = await open()
    await using grouping = await openGrouping(store, failing([]))
    const parts = { ...grouping.parts, store: failingOnce(store) }
    const assigning = await openAssigning(parts)
    const [report] = await grouping.report(['a parcel that waits'])
    assert.ok(await assigning.assigned(report!, PATIENCE))
    assert.equal(await assigning.waiting(), 0)
    await assigning.stop(1_000)
  })
})

/** Reads every content as one and the same text, once it has no trouble any more. */
function failing(troubles: Error[]): Reader {
  return {
    read: async (): Promise<ReadResult> => {
      const trouble = troubles.shift()
      if (trouble) throw trouble
      return { kind: 'read', reading: readingOf('your parcel waits at the office of customs') }
    },
    explain: async () => undefined,
    preview: async () => undefined,
    likenesses: async () => [],
    load: () => ({ running: 0, waiting: 0 }),
    [Symbol.asyncDispose]: async () => {},
  }
}

/** As where another process wrote the same text: the statement breaks a rule, and nothing of it is written. */
function failingOnce(store: Store): Store {
  let isFirst = true
  return {
    ...store,
    write: (work) =>
      store.write(async (writing) => {
        const result = await work(writing)
        if (!isFirst) return result
        isFirst = false
        throw Object.assign(new Error('duplicate key'), { code: '23505' })
      }),
  }
}
