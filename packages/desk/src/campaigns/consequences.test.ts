import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { at, makeWave } from '../../test/waves.ts'
import type { DecidingParts } from '../decisions/acting.ts'
import { rootOf } from '../decisions/visible.ts'
import { type Tlp, tlps } from '../marking.ts'
import { consequencesOf } from './consequences.ts'

forEachDatabase((name, open) => {
  test(`of gateways only those are counted that may have what is blocked (${name})`, async () => {
    await using store = await open()
    const bad = { kind: 'domain', value: 'bad.example' } as const
    await store.write(({ append }) =>
      append(
        tlps.map((clearance) => {
          const key = randomUUIDv7().replaceAll('-', '').repeat(2)
          return at(NOW, 'gateway-registered', randomUUIDv7(), { name: clearance, key, clearance })
        }),
      ),
    )
    const parts: DecidingParts = {
      store,
      warningLists: { against: () => [], isShared: () => false, lists: [] },
      now: () => NOW,
      config: { approvals: 1, blockTime: 1, publicUrl: 'https://desk.example' },
    }
    const gatewaysFor = async (tlp: Tlp): Promise<number> => {
      const made = await makeWave(store, { tlp, indicators: [bad] })
      const campaign = await rootOf(store.db, made.campaign, 'red')
      assert.ok(campaign)
      const words = { en: '', ur: '' }
      const asked = { campaign, clearance: 'red', outcome: 'fraud', words } as const
      return (await consequencesOf(parts, { ...asked, entries: [bad] })).gateways
    }
    assert.deepEqual(
      await Promise.all(['clear', 'amber', 'red'].map((tlp) => gatewaysFor(tlp as Tlp))),
      [5, 3, 1],
    )
  })
})
