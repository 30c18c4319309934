import assert from 'node:assert/strict'
import { test } from 'node:test'
import { solveChallenge } from 'altcha-lib/v1'
import type { Challenge } from 'altcha-lib/v1/types'
import * as fc from 'fast-check'
import { openWork, type Work } from './work.ts'

const names = new Uint8Array(32).fill(3)

function workAt(clock: { now: number }, most?: number): Work {
  return openWork({ names, highest: 50, now: () => clock.now, ...(most && { most }) })
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

test('a solved challenge counts once', async () => {
  const work = workAt({ now: 1_000_000 })
  const solution = await solved(await work.challenge())
  assert.equal(await work.prove(solution), 'proven')
  assert.equal(await work.prove(solution), 'used')
})

test('an expired challenge, and one from before a restart, have to be asked for anew', async () => {
  const clock = { now: 1_000_000 }
  const work = workAt(clock)
  const [one, two] = [await solved(await work.challenge()), await solved(await work.challenge())]
  assert.equal(await workAt(clock).prove(one), 'expired')
  clock.now += 601_000
  assert.equal(await work.prove(two), 'expired')
})

test('a forged challenge and another number prove nothing', async () => {
  const work = workAt({ now: 1_000_000 })
  const solution = await solved(await work.challenge())
  const payload = JSON.parse(Buffer.from(solution, 'base64').toString()) as Record<string, unknown>
  const changed = (about: object): string =>
    Buffer.from(JSON.stringify({ ...payload, ...about })).toString('base64')
  const later = String(payload['salt']).replace(/expires=\d+/u, 'expires=9999999999')
  const forged = [
    { number: 51 },
    { salt: later },
    { signature: '0'.repeat(64) },
    { algorithm: 'SHA-1' },
  ]
  for (const about of forged) assert.equal(await work.prove(changed(about)), 'wrong')
  assert.equal(await work.prove(solution), 'proven')
})

test('what is remembered is bounded: rather than to forget one, none is taken', async () => {
  const clock = { now: 1_000_000 }
  const work = workAt(clock, 2)
  const solutions = await Promise.all([1, 2, 3].map(async () => solved(await work.challenge())))
  const proofs = []
  for (const solution of solutions) proofs.push(await work.prove(solution))
  assert.deepEqual(proofs, ['proven', 'proven', 'busy'])
  clock.now += 601_000
  assert.equal(await work.prove(await solved(await work.challenge())), 'proven')
})

test('whatever a stranger sends is an answer, and proves nothing', async () => {
  const work = workAt({ now: 1_000_000 })
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), fc.json()), async (sent) => {
      const asBase64 = Buffer.from(sent).toString('base64')
      for (const each of [sent, asBase64]) assert.equal(await work.prove(each), 'wrong')
    }),
  )
})

test('where no work is asked for, none is', async () => {
  const work = openWork({ names, highest: 0, now: () => 0 })
  assert.equal(await work.challenge(), undefined)
  assert.equal(await work.prove(''), 'proven')
})
