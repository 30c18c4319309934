import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gathered } from './gathered.ts'

function asking(): {
  readonly asked: string[][]
  readonly one: (id: string) => Promise<string | undefined>
} {
  const asked: string[][] = []
  const one = gathered((ids) => {
    asked.push([...ids])
    return Promise.resolve(
      new Map(ids.filter((id) => id !== 'gone').map((id) => [id, `the ${id}`])),
    )
  })
  return { asked, one }
}

test('what is asked for together is asked once, each thing once, and each gets its own', async () => {
  const { asked, one } = asking()
  const found = await Promise.all(['a', 'b', 'a', 'gone'].map(one))
  assert.deepEqual(found, ['the a', 'the b', 'the a', undefined])
  assert.deepEqual(asked, [['a', 'b', 'gone']])
  assert.equal(await one('a'), 'the a')
  assert.equal(asked.length, 2, 'what comes later is asked anew')
})

test('a hundred and twenty are three questions of at most fifty', async () => {
  const { asked, one } = asking()
  await Promise.all(Array.from({ length: 120 }, (_, n) => one(`${n}`)))
  assert.deepEqual(
    asked.map(({ length }) => length),
    [50, 50, 20],
  )
})

test('a question that fails fails for all who asked', async () => {
  const one = gathered(() => Promise.reject(new Error('away')))
  const all = await Promise.allSettled([one('a'), one('b')])
  assert.deepEqual(
    all.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
})
