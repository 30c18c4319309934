import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DecisionRecord } from '../decision.ts'
import { judgedSample, recordSample } from './record.fixture.ts'
import { summariseRehearsal } from './rehearsal.ts'

async function* given(records: readonly DecisionRecord[]): AsyncGenerator<DecisionRecord> {
  yield* records
}

const AUTHENTICATED = {
  spf: 'pass',
  dkim: 'pass',
  dkimDomains: ['bank.example'],
  dmarc: 'pass',
  arc: 'none',
  by: 'mailauth',
} as const

test('what a policy would have done is counted, and what looks genuine is told first', async () => {
  const genuine = recordSample('genuine', {
    rehearsed: true,
    time: '2026-11-03T00:00:00.000Z',
    judged: {
      ...judgedSample,
      verdict: 'clear',
      probability: 0.02,
      authentication: AUTHENTICATED,
      from: { name: 'Bank', address: 'alerts@bank.example' },
    },
  })
  const doubtful = recordSample('doubtful', {
    rehearsed: true,
    judged: { ...judgedSample, verdict: 'suspicious', probability: 0.4 },
  })
  const [held] = genuine.recipients
  const delivered = recordSample('delivered', {
    rehearsed: true,
    done: ['delivered'],
    recipients: [
      { ...held!, disposition: 'deliver', rule: { name: 'otherwise', line: 9 } },
      { ...held!, disposition: 'deliver', rule: { name: 'otherwise', line: 9 } },
    ],
  })
  const { judged: _judged, ...failed } = recordSample('failed', { failure: 'engine' })
  const summary = await summariseRehearsal(
    given([
      doubtful,
      genuine,
      recordSample('fraud', { rehearsed: true }),
      delivered,
      failed,
      recordSample('enforced'),
    ]),
  )
  assert.equal(summary.messages, 4)
  assert.deepEqual(summary.done, { delivered: 1, held: 3, rejected: 0, discarded: 0, later: 0 })
  assert.deepEqual(summary.verdicts, { suspicious: 1, clear: 1, fraud: 2 })
  assert.deepEqual(summary.families, { 'authority-impersonation': 4 })
  assert.deepEqual(summary.rules, [
    { name: 'hold fraud', line: 3, messages: 3 },
    { name: 'otherwise', line: 9, messages: 1 },
  ])
  assert.deepEqual(summary.domains, [
    { domain: 'office-registrar.example', messages: 2 },
    { domain: 'bank.example', messages: 1 },
  ])
  assert.deepEqual(
    summary.lookFirst.map(({ id, because }) => [id, because]),
    [
      ['genuine', ['proven', 'improbable', 'not-fraud']],
      ['doubtful', ['improbable']],
    ],
  )
  assert.deepEqual(summary.failures, { engine: 1 })
  assert.equal(summary.to, '2026-11-03T00:00:00.000Z')
})

test('nothing rehearsed is nothing to tell', async () => {
  const summary = await summariseRehearsal(given([recordSample('enforced')]))
  assert.equal(summary.messages, 0)
  assert.equal(summary.from, undefined)
})
