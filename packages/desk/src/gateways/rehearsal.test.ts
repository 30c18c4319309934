import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedTestApi } from '../../test/api.ts'
import { forEachDatabase } from '../../test/databases.ts'
import { recordLine, versions } from '../intake/gateways/record.fixture.ts'
import type { DoubtfulMessage, Rehearsal } from './rehearsal.ts'

const rule = { name: 'hold fraud', line: 3 }
const held = { address: 'a@reader.example', disposition: 'hold', rule }
const delivered = {
  address: 'b@reader.example',
  disposition: 'deliver',
  rule: { name: 'default', line: 0 },
}
const genuine = {
  verdict: 'clear',
  probability: 0.1,
  probabilities: {},
  findings: [],
  authentication: { dmarc: 'pass' },
  versions,
}

forEachDatabase((_name, _open, fresh) => {
  const shared = sharedTestApi(fresh)

  test('a rehearsal is counted by rule, and what looks genuine stands first', async () => {
    const api = shared()
    const now = { time: new Date().toISOString(), rehearsed: true }
    const lines = [
      recordLine('r1', { ...now, recipients: [held, { ...held, address: 'c@x.example' }] }),
      recordLine('r2', { ...now, judged: genuine, recipients: [held, delivered] }),
      recordLine('r3', { ...now, recipients: [delivered], done: ['delivered'] }),
      recordLine('r4', { ...now, rehearsed: false }),
      recordLine('r5', { ...now, time: '2001-01-01T00:00:00.000Z' }),
    ]
    const headers = { 'content-type': 'application/x-ndjson' }
    const path = '/gateways/decisions'
    const body = lines.join('\n')
    await api.call({ method: 'POST', path, as: 'gateway', headers, body })
    const { status, value } = await api.call({ path: '/rehearsal?days=1', as: 'analyst' })
    assert.equal(status, 200)
    const found = value as Rehearsal & { samples: DoubtfulMessage[] }
    assert.deepEqual([found.messages, found.stopped, found.doubtful], [3, 2, 1])
    const [first, second] = found.rules
    assert.deepEqual([first?.rule, first?.messages, first?.held], ['hold fraud', 2, 2])
    assert.deepEqual([second?.rule, second?.messages, second?.held], ['default', 2, 0])
    const [sample] = found.samples
    assert.equal(found.samples.length, 1)
    assert.deepEqual([sample?.id, sample?.rules], ['r2', ['hold fraud']])
    assert.deepEqual(sample?.because, ['proven', 'improbable', 'not-fraud'])
    const none = await api.call({ path: '/rehearsal?days=1&rule=other', as: 'analyst' })
    assert.deepEqual((none.value as { samples: object[] }).samples, [])
  })
})
