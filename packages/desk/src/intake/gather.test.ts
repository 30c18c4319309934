import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { StoreFailure } from '../store/store.ts'
import { gather, type Gathering } from './gather.ts'

const limits = { batch: { items: 3, bytes: 100 }, waiting: { items: 8, bytes: 200 } }

/** Gathers numbers as large as they say; remembers the batches. */
function gathering(fails: (batch: readonly number[]) => boolean = () => false): {
  readonly numbers: Gathering<number, string>
  readonly batches: (readonly number[])[]
} {
  const batches: (readonly number[])[] = []
  const numbers = gather<number, readonly number[], string>({
    prepare: async (items) => items,
    commit: async (ready, items) => {
      assert.deepEqual(ready, items)
      batches.push(items)
      if (fails(items)) throw new StoreFailure('the disk is full')
      return items.map(String)
    },
    bytes: (number) => number,
    limits,
  })
  return { numbers, batches }
}

test('what comes together is committed together, within the limits of a batch', async () => {
  const { numbers, batches } = gathering()
  const results = await Promise.all([1, 2, 3, 60, 70].map((each) => numbers.add(each)))
  assert.deepEqual(results, ['1', '2', '3', '60', '70'])
  assert.deepEqual(batches, [[1, 2, 3], [60], [70]])
})

test('a batch that fails fails whole, and the next one is none the worse', async () => {
  const { numbers, batches } = gathering((batch) => batch.includes(2))
  const settled = await Promise.allSettled([1, 2, 3, 4].map((each) => numbers.add(each)))
  assert.deepEqual(
    settled.map(({ status }) => status),
    ['rejected', 'rejected', 'rejected', 'fulfilled'],
  )
  assert.equal(batches.length, 2)
  assert.equal(await numbers.add(5), '5')
})

test('when too much waits, what comes more is told to come again', async () => {
  const { numbers } = gathering()
  const many = Array.from({ length: 9 }, () => numbers.add(1))
  await assert.rejects(many[8]!, StoreFailure)
  await Promise.all(many.slice(0, 8))
  const large = [numbers.add(150), numbers.add(51)]
  await assert.rejects(large[1]!, StoreFailure)
  assert.equal(await large[0], '150')
  assert.equal(await numbers.add(51), '51')
})

test('whenever they come, each is committed once and in order, and nothing is left under way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(20), { maxLength: 40 }), async (pauses) => {
      const { numbers, batches } = gathering()
      const added: Promise<string>[] = []
      for (const [index, pause] of pauses.entries()) {
        if (pause > 15) await added.at(-1)
        added.push(numbers.add(index % 10).catch(() => 'again'))
      }
      const results = await Promise.all(added)
      await numbers.settled()
      const taken = results.filter((each) => each !== 'again')
      assert.deepEqual(batches.flat().map(String), taken)
      assert.ok(batches.every((batch) => batch.length <= 3))
    }),
  )
})
