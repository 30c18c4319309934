import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { Arrival } from './arrival.ts'
import { acting, rehearsing } from './carry-out.ts'
import { StoreFailure, type Consequences } from './consequences.ts'
import type { DecisionRecord } from './decision.ts'
import { openHandle, type HandleParts } from './handle.ts'
import type { Judged, Judging } from './judged.ts'
import type { Disposition, Outcome } from './outcome.ts'
import { ownMail } from './program/own-mail.ts'
import { markReleased } from './quarantine/released.ts'
import { openQuarantine } from './quarantine/store.ts'
import type { Log } from './running.ts'
import type { Judgement } from './senders/remember.ts'
import { quiet } from '../test/smtp-place.ts'

const NOW = Date.UTC(2026, 10, 22)
const SECRET = new Uint8Array(32).fill(7)
const AUTHSERV = 'mx.inbox.example'
const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-handle-'))
const quarantine = await openQuarantine({
  folder,
  config: { keep: 86_400_000 },
  secret: SECRET,
  now: () => NOW,
  log: quiet,
})
after(async () => {
  await quarantine[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

const JUDGED: Judged = {
  verdict: 'fraud',
  probability: 0.999,
  probabilities: { fraud: 0.999, unwanted: 0.001, genuine: 0 },
  findings: [],
  quoted: [],
  reason: { en: 'It is invented.', ur: 'It is invented.' },
  subject: 'Notice',
  from: { name: 'Office', address: 'office@office.example' },
  sealed: false,
  anomalies: [],
  versions: { engine: '0', knowledge: '0' },
  ms: 1,
}

const FORGED = [
  'X-Tasdeeq: verified; probability=0.00; id=x',
  `Authentication-Results: ${AUTHSERV}; dmarc=pass`,
]

function mail(id: string, head: readonly string[] = FORGED): Uint8Array {
  const lines = ['X-Sample: yes', ...head, 'From: office@office.example', `Subject: ${id}`]
  return Buffer.from([...lines, '', 'Pay today.', ''].join('\r\n'))
}

function arrivalOf(id: string, more: Partial<Arrival> = {}): Arrival {
  return {
    id,
    raw: mail(id),
    received: NOW,
    listener: 'in',
    client: {},
    mailFrom: 'office@office.example',
    recipients: ['one@inbox.example', 'two@inbox.example'],
    answers: 'one',
    ...more,
  }
}

interface World {
  readonly judging?: Judging
  readonly plan?: 'deliver' | 'later'
  readonly dispositions?: readonly Disposition[]
  readonly consequences?: Consequences
  readonly append?: () => Promise<void>
  readonly decide?: HandleParts['decide']
  readonly log?: Log
  readonly remembered?: Judgement[]
}

const act = acting({ quarantine, authservId: AUTHSERV, language: 'en', now: () => NOW })

/** Handles one message in such a world. */
async function handled(
  arrival: Arrival,
  world: World,
): Promise<{ readonly outcome: Outcome; readonly records: readonly DecisionRecord[] }> {
  const { plan = 'later', dispositions = ['deliver', 'deliver'] } = world
  const records: DecisionRecord[] = []
  const handle = openHandle({
    judge: {
      judge: () => Promise.resolve(world.judging ?? { kind: 'judged', judged: JUDGED }),
      load: () => ({ running: 0, waiting: 0 }),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    },
    decide:
      world.decide ??
      (({ recipients }) => ({
        recipients: recipients.map((address, at) => ({
          address,
          disposition: dispositions[at] ?? 'deliver',
          rule: { name: 'rule', line: 3 },
          marks: { fields: [] },
        })),
        ...(dispositions.includes('reject') && {
          rejection: { code: 550, enhanced: '5.7.1', text: 'No' },
        }),
      })),
    policyHash: () => 'abc',
    consequences: () => world.consequences ?? act,
    spool: {
      append: async (record) => {
        await world.append?.()
        records.push(record)
      },
      [Symbol.asyncDispose]: () => Promise.resolve(),
    },
    remember: (judgement) => world.remembered?.push(judgement),
    ownMail: ownMail(SECRET),
    planOf: () => ({ engine: plan, overload: plan, store: plan }),
    reader: 'PK',
    log: world.log ?? quiet,
    meter: { connection: () => {}, misbehaved: () => {}, handled: () => {} },
  })
  return { outcome: await handle(arrival), records }
}

function dispositionsOf(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'later') return [`later ${outcome.reply.code}`]
  return outcome.recipients.map(({ disposition }) => disposition)
}

function removedOf(outcome: Outcome): readonly string[] {
  return outcome.kind === 'later' ? [] : outcome.edits.remove.map(({ name }) => name)
}

const full = (): Promise<void> => Promise.reject(new StoreFailure('the disk is full'))
const broken: Consequences = { ...act, carryOut: () => Promise.reject(new StoreFailure('full')) }

describe('a message that cannot be judged', () => {
  test('that cannot be changed either, for a defect, comes again, and that is recorded', async () => {
    const defect = (): never => assert.fail('a defect')
    const consequences: Consequences = { ...act, editsUnjudged: defect }
    const judging: Judging = { kind: 'failed', failure: 'engine', cause: 'a test' }
    const world = { judging, plan: 'deliver', consequences } as const
    const { outcome, records } = await handled(arrivalOf('defect'), world)
    assert.deepEqual(dispositionsOf(outcome), ['later 451'])
    assert.deepEqual(
      records.map(({ failure, done }) => [failure, done]),
      [['engine', ['later']]],
    )
  })

  for (const failure of ['engine', 'overload'] as const) {
    const judging: Judging = { kind: 'failed', failure, cause: 'a test' }
    test(`by the plan "deliver" passes, after ${failure}, and nobody speaks in our name`, async () => {
      const { outcome, records } = await handled(arrivalOf('f'), { judging, plan: 'deliver' })
      assert.deepEqual(dispositionsOf(outcome), ['deliver', 'deliver'])
      assert.deepEqual(removedOf(outcome), ['X-Tasdeeq', 'Authentication-Results'])
      assert.deepEqual([records[0]?.failure, records[0]?.done], [failure, ['delivered']])
    })
    test(`by the plan "later" comes again, after ${failure}`, async () => {
      const { outcome, records } = await handled(arrivalOf('f'), { judging })
      assert.deepEqual(dispositionsOf(outcome), ['later 451'])
      assert.deepEqual(records[0]?.done, ['later'])
    })
  }
  test('for a defect of ours goes the way of a failed engine', async () => {
    const decide = (): never => {
      throw new TypeError('a defect')
    }
    const { outcome, records } = await handled(arrivalOf('f'), { decide })
    assert.deepEqual(dispositionsOf(outcome), ['later 451'])
    assert.equal(records[0]?.failure, 'engine')
  })
})

describe('a disk that is full', () => {
  test('when it is held: the plan decides', async () => {
    const world = { dispositions: ['hold', 'hold'], consequences: broken } as const
    const later = await handled(arrivalOf('s'), world)
    assert.deepEqual(dispositionsOf(later.outcome), ['later 452'])
    const passed = await handled(arrivalOf('s'), { ...world, plan: 'deliver' })
    assert.deepEqual(dispositionsOf(passed.outcome), ['deliver', 'deliver'])
  })
  test('when the record is written: what is held for all is held, whatever the plan', async () => {
    for (const plan of ['deliver', 'later'] as const) {
      const world = { dispositions: ['hold', 'hold'], append: full, plan } as const
      const { outcome } = await handled(arrivalOf('r'), world)
      assert.deepEqual(dispositionsOf(outcome), ['hold', 'hold'])
    }
  })
  test('when the record is written: what the policy refused stays refused by the plan "deliver"', async () => {
    const world = { dispositions: ['reject', 'reject'], append: full, plan: 'deliver' } as const
    const { outcome } = await handled(arrivalOf('r'), world)
    assert.deepEqual(dispositionsOf(outcome), ['reject', 'reject'])
  })
  test('when the record is written: what is held for one only comes again by the plan "later"', async () => {
    const world = { dispositions: ['hold', 'deliver'], append: full } as const
    assert.deepEqual(dispositionsOf((await handled(arrivalOf('m'), world)).outcome), ['later 452'])
    const { outcome, records } = await handled(arrivalOf('m'), {
      dispositions: ['hold', 'deliver'],
    })
    assert.deepEqual(dispositionsOf(outcome), ['hold', 'deliver'])
    const held = await quarantine.get(records[0]?.held ?? '')
    assert.equal(held?.arrivals.length, 1, 'sent again it is the same entry')
  })
  test('never makes it throw, even where the spool breaks in a way nobody foresaw', async () => {
    const append = (): Promise<void> => Promise.reject(new TypeError('a defect'))
    assert.deepEqual(dispositionsOf((await handled(arrivalOf('t'), { append })).outcome), [
      'later 452',
    ])
  })
})

describe('a rehearsal', () => {
  test('delivers the message as it came and records what would have been done', async () => {
    const world = { dispositions: ['hold', 'reject'], consequences: rehearsing } as const
    const { outcome, records } = await handled(arrivalOf('h'), world)
    assert.deepEqual(dispositionsOf(outcome), ['deliver', 'deliver'])
    assert.ok(outcome.kind === 'settled' && outcome.rejection === undefined)
    assert.deepEqual(removedOf(outcome), [])
    assert.deepEqual(records[0]?.done, ['held', 'rejected'])
    assert.equal(records[0]?.rehearsed, true)
  })
  test('says in the log what would have been done, not that all was delivered', async () => {
    const said: string[] = []
    const log: Log = { ...quiet, info: (_fields, words) => void said.push(words) }
    const rehearsed = { consequences: rehearsing, log }
    await handled(arrivalOf('h'), { dispositions: ['hold', 'reject'], ...rehearsed })
    const judging: Judging = { kind: 'failed', failure: 'engine', cause: 'a test' }
    await handled(arrivalOf('h'), { judging, ...rehearsed })
    await handled(arrivalOf('h'), { dispositions: ['hold', 'hold'], log })
    assert.deepEqual(said, [
      'rehearsal, would be held+rejected',
      'rehearsal, would be later',
      'held',
    ])
  })
  test('sends nobody away for a failure, and adds nothing', async () => {
    const judging: Judging = { kind: 'failed', failure: 'engine', cause: 'a test' }
    const { outcome, records } = await handled(arrivalOf('h'), {
      judging,
      consequences: rehearsing,
    })
    assert.ok(outcome.kind === 'settled')
    assert.deepEqual(outcome.edits, { prepend: [], remove: [], replace: [] })
    assert.deepEqual([records[0]?.done, records[0]?.rehearsed], [['later'], true])
    const unrecorded = await handled(arrivalOf('h'), { append: full, consequences: rehearsing })
    assert.deepEqual(dispositionsOf(unrecorded.outcome), ['deliver', 'deliver'])
  })
})

describe('mail of the gateway itself', () => {
  const recipients = ['one@inbox.example', 'two@inbox.example']
  const released = (secret: Uint8Array): Uint8Array =>
    markReleased(mail('own'), { id: 'entry-1', recipients, now: NOW }, secret)
  const hold = { dispositions: ['hold', 'hold'] } as const

  test('passes, without the fields a forger put there in our name', async () => {
    const { outcome, records } = await handled(arrivalOf('own', { raw: released(SECRET) }), hold)
    assert.deepEqual(dispositionsOf(outcome), ['deliver', 'deliver'])
    assert.deepEqual(removedOf(outcome), ['X-Tasdeeq', 'Authentication-Results'])
    assert.equal(records[0]?.released, 'entry-1')
  })
  test('does not pass with a mark of another, on other words, or to another recipient', async () => {
    const own = released(SECRET)
    const forged = [
      arrivalOf('a', { raw: released(new Uint8Array(32)) }),
      arrivalOf('b', { raw: Buffer.concat([own, Buffer.from('More.\r\n')]) }),
      arrivalOf('c', { raw: own, recipients: [...recipients, 'three@inbox.example'] }),
      arrivalOf('d', { raw: own, received: NOW + 6 * 86_400_000 }),
    ]
    for (const arrival of forged) {
      const { outcome } = await handled(arrival, hold)
      assert.equal(dispositionsOf(outcome)[0], 'hold', arrival.id)
    }
  })
  test('passes though a line ended by CR alone became one ended by CRLF on its way back', async () => {
    const bare = Buffer.from('X-Sample: yes\r\nSubject: s\r\n\r\none\rtwo\r\n')
    const marked = markReleased(bare, { id: 'entry-2', recipients, now: NOW }, SECRET)
    const raw = Buffer.from(Buffer.from(marked).toString('latin1').replace('one\r', 'one\r\n'))
    const { outcome } = await handled(arrivalOf('cr', { raw }), hold)
    assert.deepEqual(dispositionsOf(outcome), ['deliver', 'deliver'])
  })
})

test('what is kept of senders is told of what was judged, with its outcome, and of nothing else', async () => {
  const remembered: Judgement[] = []
  const carryOut = () => Promise.reject(new StoreFailure('full'))
  await handled(arrivalOf('unkept'), { consequences: { ...act, carryOut }, remembered })
  const arrival = arrivalOf('known')
  const { outcome } = await handled(arrival, { dispositions: ['deliver', 'hold'], remembered })
  assert.deepEqual(remembered, [{ arrival, judged: JUDGED, outcome }])
})
