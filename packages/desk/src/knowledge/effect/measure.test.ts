import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { test } from 'node:test'
import { loadKnowledgePack } from '@tasdeeq/host'
import { forEachDatabase, quiet } from '../../../test/databases.ts'
import { NOW } from '../../../test/grouping.ts'
import { at, makeWave } from '../../../test/waves.ts'
import type { Comparer } from '../../reading/comparer.ts'
import type { Blobs, Store } from '../../store/store.ts'
import { openRegister } from '../register.ts'
import { openMeasuring } from './open.ts'
import { sampleOf } from './sample.ts'

const knowledge = openRegister(loadKnowledgePack(), quiet)
const told = { verdict: 'clear', probability: 0, findings: [] } as const

async function proposed(store: Store): Promise<string> {
  const id = randomUUIDv7()
  const record = { kind: 'domain', value: 'bad.example', impersonates: 'an office' }
  const sourced = { sources: [], checked: '2026-11-21', confidence: 'low' }
  const body = {
    action: 'add',
    kind: 'bad-sender',
    record: 'bad.example',
    content: { ...record, ...sourced },
    sources: [],
    cites: [],
    seen: null,
    knowledge: knowledge.files.version,
    reason: 'A warning names it.',
  } as const
  await store.write(async ({ db, append }) => {
    await append([at(NOW, 'knowledge-proposed', id, body)])
    await db.insertInto('knowledge_runs').values({ proposal: id, asked: NOW }).execute()
  })
  return id
}

/** Starts measuring; what is compared is counted, and from the `last` on it takes for ever. */
function begin(store: Store, last = Infinity) {
  const stuck = Promise.withResolvers<undefined>()
  const reached = Promise.withResolvers<void>()
  const counted = { compared: 0 }
  const comparer: Comparer = {
    compare: async () => {
      counted.compared += 1
      if (counted.compared <= last) return { before: told, after: told }
      reached.resolve()
      return await stuck.promise
    },
    [Symbol.asyncDispose]: async () => stuck.resolve(undefined),
  }
  const blobs = { get: async () => new Uint8Array(1) } as Pick<Blobs, 'get'> as Blobs
  const measuring = openMeasuring({
    store,
    blobs,
    knowledge,
    log: quiet,
    now: () => NOW,
    reader: { load: () => ({ running: 0, waiting: 0 }) },
    openComparer: async () => comparer,
  })
  return { measuring, counted, reached: reached.promise }
}

forEachDatabase((name, open) => {
  test(`what was read before the desk was stopped is not read again (${name})`, async () => {
    await using store = await open()
    for (let number = 0; number < 50; number++) await makeWave(store)
    const id = await proposed(store)
    const first = begin(store, 45)
    await first.reached
    assert.equal(first.measuring.under()?.size, 50)
    await first.measuring.stop()
    const second = begin(store)
    const effectIn = () =>
      store.db
        .selectFrom('knowledge_proposals')
        .select('effect')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    while ((await effectIn()).effect === null) await new Promise((next) => setTimeout(next, 20))
    await second.measuring.stop()
    const { effect } = await effectIn()
    assert.deepEqual(effect?.sample, { genuine: 0, delivered: 0, recent: 50 })
    assert.ok(second.counted.compared <= 10, `${second.counted.compared} were read again`)
    assert.equal(first.counted.compared - 1 + second.counted.compared, 50)
    for (const table of ['knowledge_runs', 'knowledge_readings'] as const)
      assert.deepEqual(await store.db.selectFrom(table).selectAll().execute(), [])
  })

  test(`honest and delivered mail is read first, and the same seed reads the same (${name})`, async () => {
    await using store = await open()
    await makeWave(store, { received: [NOW - 3, NOW - 2] })
    const honest = await makeWave(store, { authentic: true })
    const delivered = await makeWave(store)
    const contentOf = async (text: string) => {
      const { sha256 } = await store.db
        .selectFrom('contents')
        .select('sha256')
        .where('text', '=', text)
        .executeTakeFirstOrThrow()
      return sha256
    }
    const [proven, through] = [await contentOf(honest.text), await contentOf(delivered.text)]
    await store.db
      .insertInto('gateway_decisions')
      .values({
        gateway: 'g',
        id: 'one',
        time: NOW,
        received: NOW,
        verdict: 'clear',
        done: 'delivered',
        content: through,
        record: '{}',
      })
      .execute()
    const sample = await sampleOf(store.db, 'a seed')
    assert.deepEqual(
      sample.map(({ group }) => group),
      ['genuine', 'delivered', 'recent'],
    )
    assert.equal(sample[0]?.content, Buffer.from(proven).toString('hex'))
    assert.equal(sample[1]?.content, Buffer.from(through).toString('hex'))
    assert.deepEqual(await sampleOf(store.db, 'a seed'), sample)
  })
})
