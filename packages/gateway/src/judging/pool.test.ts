import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Arrival } from '../arrival.ts'
import type { JudgingLimits } from '../config/config.ts'
import type { Judge, Judging } from '../judged.ts'
import type { Log } from '../running.ts'
import { serveZone, type Reply, type Zone } from './dns/server.fixture.ts'
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

/** Its sender's server never answers: as long as nothing ends the waiting, it is not judged. */
const ENDLESS = MAIL.replaceAll('friend.example', 'silent.example')

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
  { zone: names = {}, patience = 600, log = LOG }: Around = {},
): Promise<void> {
  await using zone = await serveZone(names)
  await using judge = await openJudge({
    limits: { ...LIMITS, ...limits },
    dns: { servers: [zone.address], query: Math.ceil(patience / 3), message: patience, cache: 100 },
    authservId: 'mx.reader.example',
    sealers: [],
    reader: 'PK',
    log,
  })
  await work(judge)
}

interface Around {
  readonly zone?: Zone
  /** Milliseconds that a message waits for DNS at most. */
  readonly patience?: number
  readonly log?: Log
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
  const broken: string[] = []
  // The others wait for DNS too, until the worker is gone that they were in.
  const answer = { kind: 'txt', records: ['v=DMARC1; p=none'] } as const
  const zone: Record<string, Reply> = {
    ' NS': answer,
    '_dmarc.friend.example TXT': { kind: 'silent' },
    '_dmarc.silent.example TXT': { kind: 'silent' },
  }
  const warn: Log['warn'] = ({ id }) => {
    broken.push(String(id))
    zone['_dmarc.friend.example TXT'] = answer
  }
  const around = { zone, patience: 60_000, log: { ...LOG, warn } }
  await withJudge(
    { time: 5_000 },
    async (judge) => {
      const [endless, ...others] = await Promise.all([
        judge.judge(arrivalOf(ENDLESS, 'endless')),
        judge.judge(arrivalOf(MAIL, '1')),
        judge.judge(arrivalOf(MAIL, '2')),
        judge.judge(arrivalOf(MAIL, '3')),
      ])
      for (const other of others) assert.equal(other.kind, 'judged', wordOf(other))
      assert.match(wordOf(endless), /^engine: twice: a message took more than/u)
    },
    around,
  )
  assert.equal(broken.length, 5, broken.join())
  assert.equal(new Set(broken).size, 4, broken.join())
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
