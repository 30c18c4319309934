import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import { NOW } from '../../test/grouping.ts'
import { publish } from '../../test/publishing.ts'
import { at } from '../../test/waves.ts'
import { openSeal } from '../store/seal.ts'
import type { Store } from '../store/store.ts'
import type { By, DecidingParts } from './acting.ts'
import { revertDecision } from './drop.ts'

const contentSeal = openSeal(new Uint8Array(32))
const approver: By = { id: 'approver', role: 'approver', clearance: 'red' }
const granted = { role: 'approver', clearance: 'red', name: 'Approver' } as const

const happened = {
  'lost the role': at(NOW, 'role-granted', 'approver', { ...granted, role: 'analyst' }),
  'lost the clearance': at(NOW, 'role-granted', 'approver', { ...granted, clearance: 'green' }),
  'was removed': at(NOW, 'role-removed', 'approver', { reason: 'left' }),
} as const

/** What comes of their word, and why. */
async function reverting(store: Store, decision: string): Promise<string> {
  const parts = { store, now: () => NOW } as DecidingParts
  const done = await revertDecision(parts, approver, { decision, reason: 'it was wrong' })
  return done.kind === 'refused' ? done.reason : done.kind
}

forEachDatabase((name, open) => {
  for (const [what, event] of Object.entries(happened)) {
    test(`the word of an approver who ${what} while it was on its way does not count (${name})`, async () => {
      await using store = await open()
      const values = [{ kind: 'domain', value: 'one.example' }] as const
      const { decision } = await publish(store, contentSeal, { values })
      await store.write(({ append }) => append([at(NOW, 'role-granted', 'approver', granted)]))
      await store.write(({ append }) => append([event]))
      assert.equal(await reverting(store, decision), 'role-changed')
      await store.write(({ append }) => append([at(NOW, 'role-granted', 'approver', granted)]))
      assert.equal(await reverting(store, decision), 'reverted')
    })
  }
})
