import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packWarnings, type BadSender } from '@tasdeeq/engine'
import type { Arrival } from '../arrival.ts'
import { warningOf } from '../protection/desk.fixture.ts'
import { sharedWarnings } from '../protection/shared.ts'
import type { Judged } from '../judged.ts'
import { openJudge, type JudgeOptions } from './pool.ts'

const quiet = { debug() {}, info() {}, warn() {}, error() {} }

const OPTIONS: JudgeOptions = {
  limits: { workers: 2, time: 60_000, heap: 96, waiting: 10, waitingBytes: 1e6 },
  dns: { servers: ['127.0.0.1:1'], query: 50, message: 100, cache: 10 },
  authservId: 'mx.reader.example',
  sealers: [],
  reader: 'PK',
  log: quiet,
}

const seed = new Uint8Array(32)
const published = (cursor: number, ...ids: readonly string[]) =>
  sharedWarnings(packWarnings({ cursor, seed, warnings: ids.map((id) => warningOf(id)) }))

function mailFrom(domain: string): Arrival {
  const mail = `From: "Rowing club" <office@${domain}>\r\nTo: r@reader.example\r\nSubject: Boats\r\nX-Tasdeeq-Sample: yes\r\n\r\nThe boats are back in the water on Sunday.\r\n`
  return {
    id: 'one',
    raw: new TextEncoder().encode(mail),
    received: Date.now(),
    listener: 'test',
    client: {},
    mailFrom: `office@${domain}`,
    recipients: ['r@reader.example'],
    answers: 'one',
  }
}

test('workers judge with what the desk published last, and the judgement names the entry', async () => {
  await using judge = await openJudge(OPTIONS)
  const judged = async (domain: string): Promise<Judged> => {
    const judging = await judge.judge(mailFrom(domain))
    assert.ok(judging.kind === 'judged', JSON.stringify(judging))
    return judging.judged
  }
  assert.equal((await judged('boats.example')).warning, undefined)
  judge.warn(published(4, 'boats', 'oars'))
  const both = await Promise.all([judged('boats.example'), judged('mail.oars.example')])
  assert.deepEqual(
    both.map(({ verdict, warning }) => [verdict, warning]),
    [
      ['fraud', 'boats'],
      ['fraud', 'oars'],
    ],
  )
  assert.equal(both[0].reason.en, 'Many have reported this domain.')
  assert.match(both[0].versions.knowledge, /\+w4$/u)
  judge.warn(published(5))
  assert.equal((await judged('boats.example')).warning, undefined)
})

test('workers that know changed records take over while others judge, and give back what was reverted', async () => {
  const ended: string[] = []
  const log = {
    ...quiet,
    error: ({ cause }: { readonly cause?: unknown }) => void ended.push(String(cause)),
  }
  await using judge = await openJudge({ ...OPTIONS, log })
  const judged = async (): Promise<Judged> => {
    const judging = await judge.judge(mailFrom('oars.example'))
    assert.ok(judging.kind === 'judged', JSON.stringify(judging))
    return judging.judged
  }
  const names = (said: Judged): boolean => said.findings.some(({ id }) => id === 'known-bad-sender')
  const record: BadSender = {
    kind: 'domain',
    value: 'oars.example',
    impersonates: 'the rowing club',
    sources: ['note'],
    checked: '2026-11-21',
    confidence: 'high',
  }
  const change = { kind: 'bad-sender', id: 'oars.example', record } as const
  let isLearned = false
  const learning = judge.learn({ cursor: 7, changes: [change] }).then(() => (isLearned = true))
  const meanwhile = await judged()
  assert.ok(!isLearned && !names(meanwhile), 'nobody judged while the others started')
  await learning
  judge.warn(published(9, 'boats'))
  const after = await judged()
  assert.ok(names(after))
  assert.match(after.versions.knowledge, /\+k7\+w9$/u)
  await judge.learn({ cursor: 8, changes: [] })
  const recalled = await judged()
  assert.ok(!names(recalled))
  assert.match(recalled.versions.knowledge, /\+k8\+w9$/u)
  assert.deepEqual(ended, [], 'who was relieved was taken for one that died')
})
