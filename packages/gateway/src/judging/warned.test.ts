import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packWarnings } from '@tasdeeq/engine'
import type { Arrival } from '../arrival.ts'
import { warningOf } from '../protection/desk.fixture.ts'
import { sharedWarnings } from '../protection/shared.ts'
import type { Judged } from '../judged.ts'
import { openJudge } from './pool.ts'

const quiet = { debug() {}, info() {}, warn() {}, error() {} }

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
  await using judge = await openJudge({
    limits: { workers: 2, time: 60_000, heap: 96, waiting: 10, waitingBytes: 1e6 },
    dns: { servers: ['127.0.0.1:1'], query: 50, message: 100, cache: 10 },
    authservId: 'mx.reader.example',
    reader: 'PK',
    log: quiet,
  })
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
