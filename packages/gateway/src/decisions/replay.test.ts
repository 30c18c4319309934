import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import type { SenderHistory } from '@tasdeeq/engine'
import { openAnalyst } from '../judging/analyst.ts'
import { judgedOf } from '../judging/judged-of.ts'
import type { DecisionRecord } from '../decision.ts'
import { recordSample } from './record.fixture.ts'
import { replay, type Replayed } from './replay.ts'

const RAW = new TextEncoder().encode(
  'From: "Office of Registrar" <registrar@office-registrar.example>\r\nTo: reader@reader.example\r\nSubject: Arrest\r\nX-Tasdeeq-Sample: yes\r\n\r\nYou will be arrested within 24 hours unless you pay the fee.\r\n',
)
const SHA = createHash('sha256').update(RAW).digest('hex')

async function judgedNow(
  senderHistory?: () => SenderHistory,
): Promise<NonNullable<DecisionRecord['judged']>> {
  await using analyst = openAnalyst()
  const analysis = await analyst.analyse({
    raw: RAW,
    received: Date.parse('2026-11-01T12:00:00.000Z'),
    client: { ip: '192.0.2.1' },
    mailFrom: 'registrar@office-registrar.example',
    reader: 'PK',
    ...(senderHistory && { senderHistory }),
  })
  const { reason: _reason, ...judged } = judgedOf(analysis, analyst)
  return { ...judged, ms: 1 }
}

async function replayed(
  records: readonly DecisionRecord[],
): Promise<readonly Replayed['result'][]> {
  const found: Replayed['result'][] = []
  const raw = async (sha256: string): Promise<Uint8Array | undefined> =>
    sha256 === SHA ? RAW : undefined
  async function* given(): AsyncGenerator<DecisionRecord> {
    yield* records
  }
  for await (const { result } of replay(given(), { raw })) found.push(result)
  return found
}

test('a decision repeated says whether it is the same, and if not, what differs', async () => {
  const judged = await judgedNow()
  const record = recordSample('a', { sha256: SHA, judged })
  const [first, ...others] = judged.findings
  const { judged: _judged, ...unjudged } = recordSample('e', { failure: 'engine' })
  const results = await replayed([
    record,
    { ...record, judged: { ...judged, verdict: 'verified', probability: 0.5, findings: others } },
    { ...record, sha256: '1'.repeat(64) },
    { ...record, judged: { ...judged, versions: { engine: '0.0.1', knowledge: 'older' } } },
    unjudged,
  ])
  assert.deepEqual(results[0], { kind: 'same' })
  assert.deepEqual(results[1], {
    kind: 'differs',
    what: [
      `verdict: verified, now ${judged.verdict}`,
      `probability: 0.5, now ${judged.probability}`,
      `findings anew: ${first?.id} (${first?.outcome}, ${first?.weight})`,
    ],
  })
  assert.deepEqual(results[2], { kind: 'no-raw' })
  assert.ok(results[3]?.kind === 'other-knowledge')
  assert.deepEqual(results[3].what, [])
  assert.deepEqual(results[4], { kind: 'not-judged' })
})

test('what was known of the sender then is known again', async () => {
  const judged = await judgedNow(() => ({
    writtenTo: false,
    days: 0,
    age: 0,
    ofDomain: false,
    ownName: true,
  }))
  assert.ok(judged.findings.some(({ id }) => id === 'own-name-from-outside'))
  const [same] = await replayed([recordSample('a', { sha256: SHA, judged })])
  assert.deepEqual(same, { kind: 'same' })
})
