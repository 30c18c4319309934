import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { at, makeWave } from '../../test/waves.ts'
import { changedAfter } from '../api/changes.ts'
import type { By, DecidingParts } from '../decisions/acting.ts'
import { markIndicator } from '../decisions/mark-indicator.ts'
import type { Store } from '../store/store.ts'
import { indicatorsFor } from './indicators.ts'

const value = 'part.example'

interface Made {
  readonly part: string
  readonly whole: string
  readonly indicator: string
  /** The end of the log when all that was done. */
  readonly head: number
}

/** A campaign marked amber that is part of one marked red. */
async function partOfRed(store: Store): Promise<Made> {
  const indicators = [{ kind: 'domain', value }] as const
  const { campaign: part } = await makeWave(store, { tlp: 'amber', indicators })
  const { campaign: whole } = await makeWave(store, { tlp: 'red' })
  const merged = at(NOW, 'campaigns-merged', whole, { merged: [part], reason: 'one crew' })
  await store.write(({ append }) => append([merged]))
  const { id: indicator } = await store.db
    .selectFrom('indicators')
    .select('id')
    .where('value', '=', value)
    .executeTakeFirstOrThrow()
  return { part, whole, indicator, head: await store.head() }
}

const warningLists = { against: () => [], isShared: () => false, lists: [] }

forEachDatabase((name, open) => {
  test(`nobody marks an indicator of what is part of a campaign above their clearance (${name})`, async () => {
    await using store = await open()
    const { indicator } = await partOfRed(store)
    const parts: DecidingParts = {
      store,
      warningLists,
      now: () => NOW,
      config: { approvals: 1, blockTime: 1, publicUrl: 'https://desk.example' },
    }
    const by: By = { id: 'analyst', role: 'analyst', clearance: 'amber' }
    const mark = { indicator, as: 'harmless', reason: 'it is a bank' } as const
    const asked = { id: indicator, now: NOW, most: 1 }
    const seen = await indicatorsFor(store.db, warningLists, { ...asked, clearance: 'amber' })
    assert.deepEqual(seen, [])
    const done = await markIndicator(parts, by, mark)
    assert.ok(done.kind === 'refused' && done.reason === 'no-indicator', done.kind)
    const cleared = await markIndicator(parts, { ...by, clearance: 'red' }, mark)
    assert.equal(cleared.kind, 'marked')
  })

  test(`a stream names no whole above a clearance, whatever its parts are marked (${name})`, async () => {
    await using store = await open()
    const { part, whole, head } = await partOfRed(store)
    const comment = { text: 'x', marking: { tlp: 'amber', pap: 'clear' } } as const
    await store.write(({ append }) => append([at(NOW, 'comment-added', part, comment)]))
    const { events } = await changedAfter(store.db, head, 'amber')
    assert.ok(!events.includes(whole), events)
    const { events: all } = await changedAfter(store.db, head, 'red')
    assert.ok(all.includes(whole) && all.includes(part))
  })
})
