import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { test } from 'node:test'
import { engineVersion } from '@tasdeeq/engine'
import { Hono } from 'hono'
import * as fc from 'fast-check'
import { openHttpPlace, token } from '../../test/http-place.ts'
import type { Judged } from '../judged.ts'
import type { Outcome } from '../outcome.ts'

const message = 'X-Tasdeeq-Sample: yes\r\n\r\nOne.\r\n'
const shown = { Authorization: `Bearer ${token}` }
const query =
  '?client-ip=192.0.2.7&helo=h.example&mail-from=me@x.example&rcpt=a@y.example&rcpt=b@y.example'

const judged: Judged = {
  verdict: 'fraud',
  probability: 0.98,
  probabilities: { fraud: 0.98, unwanted: 0.01, genuine: 0.01 },
  findings: [{ id: 'unknown-body', outcome: 'contradicted', weight: 3 }],
  quoted: [],
  reason: { en: 'There is no such office.', ur: 'ایسا کوئی دفتر نہیں۔' },
  subject: 'Notice',
  from: { name: 'Office', address: 'office@commission.example' },
  sealed: false,
  anomalies: [],
  versions: { engine: '1', knowledge: '2' },
  ms: 3,
}

test('POST /check answers with verdict, actions and edits', async () => {
  const outcome: Outcome = {
    kind: 'settled',
    recipients: [
      { address: 'a@y.example', disposition: 'deliver' },
      { address: 'b@y.example', disposition: 'hold' },
    ],
    edits: {
      prepend: [{ name: 'X-A', value: 'b' }],
      remove: [],
      replace: [],
      body: Buffer.from('new'),
    },
    judged,
  }
  await using place = await openHttpPlace({ outcome: () => outcome })
  const response = await fetch(`${place.url}/check${query}`, {
    method: 'POST',
    headers: shown,
    body: message,
  })
  assert.equal(response.status, 200)
  assert.deepEqual(await response.json(), {
    id: 'h1',
    verdict: 'fraud',
    probability: 0.98,
    probabilities: { fraud: 0.98, unwanted: 0.01, genuine: 0.01 },
    family: null,
    findings: [{ id: 'unknown-body', outcome: 'contradicted', weight: 3 }],
    reason: { en: 'There is no such office.', ur: 'ایسا کوئی دفتر نہیں۔' },
    actions: [
      { recipient: 'a@y.example', action: 'deliver' },
      { recipient: 'b@y.example', action: 'hold' },
    ],
    edits: { prepend: [{ name: 'X-A', value: 'b' }], remove: [], replace: [], bodyBase64: 'bmV3' },
  })
  const [arrival] = place.arrivals
  assert.deepEqual(arrival?.client, { ip: '192.0.2.7', helo: 'h.example' })
  assert.deepEqual(
    [arrival?.mailFrom, arrival?.recipients, arrival?.answers],
    ['me@x.example', ['a@y.example', 'b@y.example'], 'each'],
  )
  assert.equal(Buffer.from(arrival?.raw ?? []).toString(), message)
})

test('nobody checks without the token', async () => {
  await using place = await openHttpPlace()
  for (const headers of [
    {},
    { Authorization: 'Bearer wrong' },
    { Authorization: token },
    { Authorization: 'Basic x' },
  ]) {
    const response = await fetch(`${place.url}/check${query}`, {
      method: 'POST',
      headers,
      body: message,
    })
    assert.equal(response.status, 401)
    assert.equal(response.headers.get('www-authenticate'), 'Bearer')
    await response.text()
  }
  assert.equal(place.arrivals.length, 0)
})

test('a body that is too large is refused, whether it says so or not', async () => {
  await using place = await openHttpPlace()
  const large = 'x'.repeat(10_001)
  const said = await fetch(`${place.url}/check${query}`, {
    method: 'POST',
    headers: shown,
    body: large,
  })
  assert.equal(said.status, 413)
  const chunks = new Blob([large]).stream()
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: shown,
    body: chunks,
    duplex: 'half',
  }
  const unsaid = await fetch(`${place.url}/check${query}`, init)
  assert.equal(unsaid.status, 413)
  assert.equal(place.arrivals.length, 0)
  const told = place.exceeded.map(({ limit, done, bytes }) => [limit, done, bytes > 10_000])
  const each = ['message too big', 'rejected', true]
  assert.deepEqual(told, [each, each])
  assert.ok(place.exceeded.every(({ arrival }) => arrival.recipients.length > 0))
})

test('later is 503, with the reply for the client of the MTA', async () => {
  const reply = { code: 451, enhanced: '4.3.2', text: 'Too busy' }
  await using place = await openHttpPlace({ outcome: () => ({ kind: 'later', reply }) })
  const response = await fetch(`${place.url}/check${query}`, {
    method: 'POST',
    headers: shown,
    body: message,
  })
  assert.equal(response.status, 503)
  assert.equal(response.headers.get('retry-after'), '60')
  assert.deepEqual(await response.json(), { id: 'h1', error: 'Too busy', reply })
})

test('health is 200 or 503, with what was found', async () => {
  let ok = true
  await using place = await openHttpPlace({ health: () => ({ ok, waiting: 3 }) })
  const well = await fetch(`${place.url}/healthz`)
  assert.deepEqual([well.status, await well.json()], [200, { ok: true, waiting: 3 }])
  ok = false
  const ill = await fetch(`${place.url}/healthz`)
  assert.deepEqual([ill.status, await ill.json()], [503, { ok: false, waiting: 3 }])
})

test('metrics are OpenMetrics, with what happened', async () => {
  await using place = await openHttpPlace()
  const { meter, gauges } = place.metered
  gauges(() => ({
    running: 1,
    waiting: 2,
    workers: 3,
    connections: { web: 4 },
    spoolBytes: 5,
    held: 6,
    policyRefused: true,
  }))
  meter.handled({ listener: 'm', verdict: 'fraud', done: 'held', bytes: 100, seconds: 0.02 })
  meter.misbehaved('m', 'too slow')
  const response = await fetch(`${place.url}/metrics`)
  assert.equal(
    response.headers.get('content-type'),
    'application/openmetrics-text; version=1.0.0; charset=utf-8',
  )
  const text = await response.text()
  for (const line of [
    'tasdeeq_gateway_messages_total{listener="m",verdict="fraud",done="held"} 1',
    'tasdeeq_gateway_message_bytes_total{listener="m"} 100',
    'tasdeeq_gateway_message_seconds_bucket{le="0.025",listener="m"} 1',
    'tasdeeq_gateway_misbehaved_total{listener="m",how="too slow"} 1',
    'tasdeeq_gateway_connections_open{listener="web"} 4',
    'tasdeeq_gateway_waiting 2',
    'tasdeeq_gateway_held 6',
    'tasdeeq_gateway_policy_last_reload_successful 0',
    `tasdeeq_gateway_build_info{version="${engineVersion}"} 1`,
  ]) {
    assert.ok(text.includes(`\n${line}\n`), line)
  }
  assert.ok(text.endsWith('# EOF\n'))
})

test('only what is offered is there', async () => {
  const routes = new Hono().get('/:id', (context) =>
    context.text(`page ${context.req.param('id')}`),
  )
  await using place = await openHttpPlace({ offers: ['release'], held: { routes } })
  assert.equal(await (await fetch(`${place.url}/held/x1`)).text(), 'page x1')
  for (const path of ['/healthz', '/metrics', '/check']) {
    assert.equal((await fetch(`${place.url}${path}`)).status, 404)
  }
})

test('what cannot be offered is said at the start', async () => {
  await assert.rejects(openHttpPlace({ token: '' }), /check needs a token/)
  await assert.rejects(openHttpPlace({ offers: ['release'] }), /release needs the section digest/)
})

test('a huge header, or rubbish, is refused', async () => {
  await using place = await openHttpPlace()
  const large = await fetch(`${place.url}/healthz`, { headers: { 'X-A': 'x'.repeat(20_000) } })
  assert.equal(large.status, 431)
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const socket = connect(place.port, '127.0.0.1')
      socket.on('error', () => {})
      socket.resume()
      socket.end(bytes)
      await once(socket, 'close')
    }),
    { numRuns: 40 },
  )
  assert.equal((await fetch(`${place.url}/healthz`)).status, 200)
  assert.equal(place.arrivals.length, 0)
})

test('connections have a limit', async () => {
  await using place = await openHttpPlace({ connections: 2 })
  const held = [connect(place.port, '127.0.0.1'), connect(place.port, '127.0.0.1')]
  for (const socket of held) await once(socket, 'connect')
  const third = connect(place.port, '127.0.0.1')
  third.on('error', () => {})
  third.resume()
  await once(third, 'close')
  assert.equal(place.running.connections(), 2)
  for (const socket of held) socket.destroy()
})

test('a known place asked with another method says which it answers', async () => {
  await using place = await openHttpPlace()
  for (const [method, path, status, allow] of [
    ['GET', '/check', 405, 'POST'],
    ['HEAD', '/check', 405, 'POST'],
    ['PUT', '/check', 405, 'POST'],
    ['POST', '/healthz', 405, 'GET, HEAD'],
    ['DELETE', '/metrics', 405, 'GET, HEAD'],
    ['HEAD', '/healthz', 200, null],
    ['HEAD', '/metrics', 200, null],
    ['GET', '/nothing', 404, null],
  ] as const) {
    const answer = await fetch(`${place.url}${path}`, { method })
    assert.deepEqual([answer.status, answer.headers.get('allow')], [status, allow], path)
    if (status !== 405) continue
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
    if (method === 'HEAD') continue
    const { detail } = (await answer.json()) as { readonly detail: string }
    assert.equal(detail, `This place answers ${allow}.`)
  }
})
