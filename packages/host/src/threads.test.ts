import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { takeTurn } from './threads.ts'

/** Answers after it did what it was sent, a piece of JavaScript. */
function worker(): Worker {
  return new Worker(
    `const { parentPort } = require('node:worker_threads')
    const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
    parentPort.on('message', (code) => parentPort.postMessage(eval(code)))`,
    { eval: true },
  )
}

test('a worker that computes too long is told from its answer', async () => {
  await using busy = worker()
  assert.deepEqual(await takeTurn(busy, '1 + 1', { time: 10_000 }), { kind: 'answer', answer: 2 })
  assert.deepEqual(await takeTurn(busy, 'for (;;) {}', { time: 100 }), {
    kind: 'stopped',
    why: 'it takes too long',
  })
})

test('a worker that gets little of a busy machine has more time by the clock', async () => {
  await using waiting = worker()
  await takeTurn(waiting, '0', { time: 10_000 })
  assert.deepEqual(await takeTurn(waiting, 'sleep(2400), 1', { time: 1_500 }), {
    kind: 'answer',
    answer: 1,
  })
})

test('a worker that only waits is waited for three times as long', async () => {
  await using waiting = worker()
  const turn = await takeTurn(waiting, 'sleep(100_000)', { time: 50 })
  assert.equal(turn.kind, 'stopped')
})

test('what it has had is told all along', async () => {
  await using busy = worker()
  const giveUp = (had: number): string | undefined => (had > 50 ? 'enough' : undefined)
  assert.deepEqual(await takeTurn(busy, 'for (;;) {}', { time: 60_000, giveUp }), {
    kind: 'stopped',
    why: 'enough',
  })
})

test('what it threw is told', async () => {
  await using broken = worker()
  const turn = await takeTurn(broken, 'null.x', { time: 10_000 })
  assert.equal(turn.kind, 'broke')
})
