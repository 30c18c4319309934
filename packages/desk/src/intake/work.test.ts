import assert from 'node:assert/strict'
import { test } from 'node:test'
import { solveChallenge } from 'altcha-lib/v1'
import type { Challenge } from 'altcha-lib/v1/types'
import * as fc from 'fast-check'
import { forEachDatabase, quiet } from '../../test/databases.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { expireUsedWork, openWork, type Work } from './work.ts'

const names = new Uint8Array(32).fill(3)

/** @param desks stores of the desks on one database */
function workAt(desks: readonly Store[], clock: { now: number }, most?: number): readonly Work[] {
  const parts = { names, highest: 50, now: () => clock.now, ...(most && { most }) }
  return desks.map((store) => openWork({ ...parts, store }))
}

async function solved(challenge: Challenge | undefined): Promise<string> {
  assert.ok(challenge)
  const { salt, maxnumber, algorithm, signature } = challenge
  const solution = await solveChallenge(challenge.challenge, salt, algorithm, maxnumber).promise
  assert.ok(solution)
  const payload = {
    algorithm,
    challenge: challenge.challenge,
    salt,
    signature,
    number: solution.number,
  }
  return Buffer.from(JSON.stringify(payload)).toString('base64')
}

forEachDatabase((name, _open, fresh) => {
  /** Two processes on a server; one after the other where the database is embedded. */
  async function desks(work: (stores: readonly [Store, Store]) => Promise<void>): Promise<void> {
    await using made = await fresh()
    await using one = await openStore(made.database, quiet)
    if (name === 'PGlite') return await work([one, one])
    await using other = await openStore(made.database, quiet)
    await work([one, other])
  }

  test(`a challenge that one desk gave is solved at whichever, and counts once (${name})`, async () => {
    await desks(async (stores) => {
      const clock = { now: 1_000_000 }
      const [one, other] = workAt(stores, clock)
      const solution = await solved(await one!.challenge())
      const shown = await Promise.all(
        Array.from({ length: 12 }, (_, at) => [one, other][at % 2]!.prove(solution)),
      )
      assert.deepEqual(shown.toSorted(), ['proven', ...Array.from({ length: 11 }, () => 'used')])
      const [started] = workAt(stores, clock)
      assert.equal(await started!.prove(solution), 'used', 'a restart forgets none')
      assert.equal(await started!.prove(await solved(await other!.challenge())), 'proven')
    })
  })

  test(`an expired challenge has to be asked for anew; what was used is forgotten later (${name})`, async () => {
    await desks(async (stores) => {
      const clock = { now: 1_000_000 }
      const [one, other] = workAt(stores, clock)
      const solution = await solved(await one!.challenge())
      assert.equal(await other!.prove(solution), 'proven')
      clock.now += 601_000
      assert.equal(await one!.prove(solution), 'expired')
      const kept = async (): Promise<number> => {
        await expireUsedWork({ store: stores[0], now: () => clock.now })
        return (await stores[1].db.selectFrom('used_work').selectAll().execute()).length
      }
      assert.equal(await kept(), 1, 'the clock of another desk may be behind')
      clock.now += 60_000
      assert.equal(await kept(), 0)
    })
  })

  test(`a forged challenge and another number prove nothing (${name})`, async () => {
    await desks(async (stores) => {
      const [work] = workAt(stores, { now: 1_000_000 })
      const solution = await solved(await work!.challenge())
      const payload = JSON.parse(Buffer.from(solution, 'base64').toString()) as Record<
        string,
        unknown
      >
      const changed = (about: object): string =>
        Buffer.from(JSON.stringify({ ...payload, ...about })).toString('base64')
      const salt = String(payload['salt'])
      const number = String(payload['number'])
      const forged = [
        { number: 51 },
        { salt: salt.replace(/expires=\d+/u, 'expires=9999999999') },
        // What is hashed is the salt and the number, one after the other.
        { salt: salt + number.slice(0, 1), number: Number(number.slice(1)) },
        { signature: '0'.repeat(64) },
        { algorithm: 'SHA-1' },
      ]
      const told = []
      for (const about of forged) told.push(await work!.prove(changed(about)))
      assert.deepEqual(new Set(told), new Set(['wrong']))
      assert.equal(await work!.prove(solution), 'proven')
      assert.equal(
        await work!.prove(changed({ salt: salt.slice(0, -1) })),
        'used',
        'it is the same',
      )
    })
  })

  test(`what is remembered is bounded: rather than to forget one, none is taken (${name})`, async () => {
    await desks(async (stores) => {
      const clock = { now: 1_000_000 }
      const [work] = workAt(stores, clock, 2)
      const proofs = []
      const first = await solved(await work!.challenge())
      for (let count = 0; count < 3; count++) proofs.push(await work!.prove(first))
      for (let count = 0; count < 2; count++)
        proofs.push(await work!.prove(await solved(await work!.challenge())))
      assert.deepEqual(proofs, ['proven', 'used', 'used', 'proven', 'busy'])
      clock.now += 601_000
      assert.equal(await work!.prove(await solved(await work!.challenge())), 'proven')
    })
  })

  test(`whatever a stranger sends is an answer, and proves nothing (${name})`, async () => {
    await desks(async (stores) => {
      const [work] = workAt(stores, { now: 1_000_000 })
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), fc.json()), async (sent) => {
          const asBase64 = Buffer.from(sent).toString('base64')
          for (const each of [sent, asBase64]) assert.equal(await work!.prove(each), 'wrong')
        }),
      )
    })
  })

  test(`where no work is asked for, none is (${name})`, async () => {
    await desks(async ([store]) => {
      const work = openWork({ store, names, highest: 0, now: () => 0 })
      assert.equal(await work.challenge(), undefined)
      assert.equal(await work.prove(''), 'proven')
    })
  })
})
