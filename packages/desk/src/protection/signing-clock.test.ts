import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachDatabase } from '../../test/databases.ts'
import type { Store } from '../store/store.ts'
import { openSigningClock } from './signing-clock.ts'

const HOUR = 3_600_000
const NOON = Date.UTC(2026, 10, 22, 12)
/** What gateways let pass. */
const SKEW = 60_000

/** A desk’s clock that can be set, and time that passes. */
function desk(store: Store, set: number) {
  const clock = { set, passed: 0 }
  const sign = openSigningClock({
    store,
    now: () => clock.set,
    passing: () => clock.passed,
  })
  const pass = (time: number): void => {
    clock.set += time
    clock.passed += time
  }
  return { clock, sign, pass }
}

forEachDatabase((name, open) => {
  test(`a desk signs with its clock, and goes on where that is set back (${name})`, async () => {
    await using store = await open()
    const { clock, sign, pass } = desk(store, NOON)
    assert.equal(await sign(), NOON)
    pass(5_000)
    assert.equal(await sign(), NOON + 5_000)
    clock.set -= HOUR
    assert.equal(await sign(), NOON + 5_000)
    // A gateway after the other, many in a millisecond.
    for (let times = 0; times < 4 * 1_000; times++) {
      pass(0.25)
      await sign()
    }
    pass(HOUR / 2)
    assert.equal(await sign(), NOON + 6_000 + HOUR / 2, 'as fast as time passes')
    clock.set = NOON + 2 * HOUR
    assert.equal(await sign(), NOON + 2 * HOUR, 'until its clock is there again')
  })

  test(`one that starts anew with a clock that was set back signs nothing that gateways refuse (${name})`, async () => {
    await using store = await open()
    const before = desk(store, NOON)
    let last = 0
    for (let times = 0; times < 100; times++) {
      last = await before.sign()
      before.pass(1_700)
    }
    const after = desk(store, NOON - HOUR)
    const first = await after.sign()
    assert.ok(first >= last - SKEW / 2 && first <= last, String(last - first))
    after.pass(HOUR / 2)
    assert.equal(await after.sign(), first + HOUR / 2)
  })

  test(`a clock that was days ahead is forgotten: no gateway took what it signed (${name})`, async () => {
    await using store = await open()
    const { clock, sign, pass } = desk(store, NOON)
    await sign()
    clock.set += 48 * HOUR
    assert.equal(await sign(), NOON + 48 * HOUR)
    clock.set = NOON
    assert.equal(await sign(), NOON)
    const [other, third] = [desk(store, NOON), desk(store, NOON - HOUR)]
    assert.equal(await other.sign(), NOON)
    assert.equal(await third.sign(), NOON, 'the database has forgotten it, too')
    pass(3_000)
    assert.equal(await sign(), NOON + 3_000)
  })

  test(`desks whose clocks differ by an hour follow the one that is ahead (${name})`, async () => {
    await using store = await open()
    const [ahead, behind] = [desk(store, NOON + HOUR), desk(store, NOON)]
    await behind.sign()
    const signed = await ahead.sign()
    behind.pass(2_000)
    ahead.pass(2_000)
    assert.ok((await behind.sign()) >= signed)
    for (let times = 0; times < 200; times++) {
      for (const one of [ahead, behind]) {
        one.pass(1_000)
        await one.sign()
      }
    }
    const [late, early] = [await ahead.sign(), await behind.sign()]
    assert.equal(late, ahead.clock.set, 'nobody drives another on')
    assert.ok(late - early >= 0 && late - early < SKEW / 2, String(late - early))
  })
})
