import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Arrival } from '../arrival.ts'
import type { JudgingLimits } from '../config/config.ts'
import type { Judge, Judging } from '../judged.ts'
import type { Log } from '../running.ts'
import { serveZone } from './dns/server.fixture.ts'
import { openJudge } from './pool.ts'

const LIMITS: JudgingLimits = {
  workers: 1,
  time: 60_000,
  heap: 128,
  waiting: 100,
  waitingBytes: 100_000_000,
}
const silent = (): void => undefined
const LOG: Log = { debug: silent, info: silent, warn: silent, error: silent }

const MAIL =
  'From: Friend <friend@friend.example>\r\nTo: reader@reader.example\r\nSubject: Tea\r\nX-Tasdeeq-Sample: yes\r\n\r\nShall we have tea at four?\r\n'

/** Four messages within one, each as long as is read: takes a hundred times as long as a short one. */
const CARRIED = `--b\r\nContent-Type: message/rfc822\r\n\r\n${MAIL}${'you will be arrested within 24 hours unless you pay the fee. '.repeat(3_500)}\r\n`
const LONG = MAIL.replace(
  'X-Tasdeeq',
  'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\nX-Tasdeeq',
).concat(CARRIED.repeat(4), '--b--\r\n')

function arrivalOf(text: string, id = 'a'): Arrival {
  return {
    id,
    raw: new TextEncoder().encode(text),
    received: Date.UTC(2026, 10, 1),
    listener: 'test',
    client: {},
    mailFrom: 'friend@friend.example',
    recipients: ['reader@reader.example'],
    answers: 'one',
  }
}

async function withJudge(
  limits: Partial<JudgingLimits>,
  work: (judge: Judge) => Promise<void>,
): Promise<void> {
  await using zone = await serveZone({})
  await using judge = await openJudge({
    limits: { ...LIMITS, ...limits },
    dns: { servers: [zone.address], query: 200, message: 600, cache: 100 },
    authservId: 'mx.reader.example',
    sealers: [],
    reader: 'PK',
    log: LOG,
  })
  await work(judge)
}

const wordOf = (judging: Judging): string =>
  judging.kind === 'judged' ? judging.judged.verdict : `${judging.failure}: ${judging.cause}`

test('many messages at once all get their own answer, and their bytes stay with the gateway', async () => {
  await withJudge({ workers: 2 }, async (judge) => {
    const arrivals = Array.from({ length: 40 }, (_, number) =>
      arrivalOf(MAIL.replace('Tea', `Tea ${number}`), String(number)),
    )
    const answers = await Promise.all(arrivals.map(judge.judge))
    answers.forEach((answer, number) => {
      assert.ok(answer.kind === 'judged', wordOf(answer))
      assert.equal(answer.judged.subject, `Tea ${number}`)
    })
    assert.equal(arrivals[0]!.raw.length, MAIL.replace('Tea', 'Tea 0').length)
    assert.deepEqual(judge.load(), { running: 0, waiting: 0 })
  })
})

test('a message that takes too long twice has failed', async () => {
  await withJudge({ time: 1 }, async (judge) => {
    const failed = await judge.judge(arrivalOf(MAIL, 'slow'))
    assert.ok(failed.kind === 'failed', wordOf(failed))
    assert.equal(failed.failure, 'engine')
    assert.match(failed.cause, /^twice: a message took more than/u)
  })
})

test('those that were with a message that broke the worker are judged all the same', async () => {
  let takes = 0
  await withJudge({}, async (judge) => {
    const begun = performance.now()
    assert.equal((await judge.judge(arrivalOf(LONG))).kind, 'judged')
    takes = performance.now() - begun
  })
  await withJudge({ time: Math.ceil(takes / 4) }, async (judge) => {
    const [long, ...others] = await Promise.all([
      judge.judge(arrivalOf(LONG, 'long')),
      judge.judge(arrivalOf(MAIL, '1')),
      judge.judge(arrivalOf(MAIL, '2')),
      judge.judge(arrivalOf(MAIL, '3')),
    ])
    for (const other of others) assert.equal(other.kind, 'judged', wordOf(other))
    assert.match(wordOf(long), /^engine: twice: a message took more than/u)
  })
})

test('a worker that has no memory for its work is told of at once', async () => {
  await assert.rejects(
    withJudge({ heap: 12 }, async () => undefined),
    /^Error: Messages cannot be judged: a worker (?:failed|ended)/u,
  )
})

test('more than may wait is told so at once', async () => {
  await withJudge({ waiting: 2 }, async (judge) => {
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, number) => judge.judge(arrivalOf(MAIL, String(number)))),
    )
    const refused = answers.filter((answer) => answer.kind === 'failed')
    assert.equal(refused.length, 6)
    assert.ok(refused.every((answer) => answer.failure === 'overload'))
  })
})

test('more bytes than may be in memory are told so, and one large message alone is judged', async () => {
  await withJudge({ waitingBytes: 300 }, async (judge) => {
    const long = MAIL + 'x'.repeat(400)
    const [first, second] = await Promise.all([
      judge.judge(arrivalOf(long)),
      judge.judge(arrivalOf(MAIL)),
    ])
    assert.equal(first.kind, 'judged', wordOf(first))
    assert.match(wordOf(second), /^overload/u)
    assert.equal((await judge.judge(arrivalOf(MAIL))).kind, 'judged')
  })
})

test('whoever waits when it is closed gets an answer', async () => {
  let pending: Promise<readonly Judging[]> | undefined
  await withJudge({}, async (judge) => {
    pending = Promise.all(
      Array.from({ length: 20 }, (_, number) => judge.judge(arrivalOf(MAIL, String(number)))),
    )
  })
  const answers = await pending!
  assert.equal(answers.length, 20)
  assert.ok(answers.every((answer) => answer.kind === 'failed'))
})
