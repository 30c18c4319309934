import assert from 'node:assert/strict'
import type { MxRecord } from 'node:dns'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { authenticateArrival } from '@tasdeeq/host'
import { forMessage } from './allowance.ts'
import type { Answer, Ask } from './answers.ts'
import { cached } from './cache.ts'
import { openDns, type Dns } from './open.ts'
import { serveZone, type Reply, type Zone } from './server.fixture.ts'

const BANK: Reply = { kind: 'txt', records: ['v=spf1 -all', 'another'] }
const ROOT: Zone = { ' NS': { kind: 'txt', records: [] } }

function dnsOf(server: string, limits: { query?: number; message?: number } = {}): Dns {
  const { query = 300, message = 3_000 } = limits
  return openDns({ servers: [server], query, message, cache: 100 })
}

/** They wait for states that may never come. */
const PATIENT = { timeout: 60_000 }

/** What was sent before is received by then. */
const turn = (signal: AbortSignal): Promise<void> => setImmediate(undefined, { signal })

const code =
  (wanted: string) =>
  (error: unknown): boolean =>
    (error as NodeJS.ErrnoException).code === wanted

function timedOut(error: unknown): void {
  assert.ok(code('ETIMEOUT')(error), String(error))
}

test('records are given as node:dns gives them', async () => {
  await using zone = await serveZone({
    'bank.example TXT': BANK,
    'mail.bank.example A': { kind: 'a', addresses: ['192.0.2.1', '192.0.2.2'] },
  })
  const { spf } = dnsOf(zone.address).forMessage()
  assert.deepEqual(await spf('bank.example', 'TXT'), [['v=spf1 -all'], ['another']])
  assert.deepEqual(await spf('mail.bank.example', 'A'), ['192.0.2.1', '192.0.2.2'])
})

test('the mail servers of a domain are given, also where they are known already', async () => {
  const servers = [
    [20, 'second.bank.example'],
    [10, 'first.bank.example'],
  ] as const
  await using zone = await serveZone({ 'bank.example MX': { kind: 'mx', servers } })
  const dns = dnsOf(zone.address)
  for (let time = 0; time < 2; time++) {
    const given = (await dns.forMessage().spf('bank.example', 'MX')) as unknown as MxRecord[]
    assert.deepEqual(
      given.map(({ priority, exchange }) => [priority, exchange]),
      servers,
    )
    // Whoever got them may change them.
    for (const one of given) one.exchange = 'changed'
  }
  assert.equal(zone.asked.length, 1)
})

test('SPF that names the mail servers of the domain is told', async () => {
  await using zone = await serveZone({
    'bank.example TXT': { kind: 'txt', records: ['v=spf1 mx -all'] },
    'bank.example MX': { kind: 'mx', servers: [[10, 'mail.bank.example']] },
    'mail.bank.example A': { kind: 'a', addresses: ['192.0.2.1'] },
  })
  const dns = dnsOf(zone.address)
  const raw = new TextEncoder().encode('From: a@bank.example\r\n\r\nTea?\r\n')
  const from = async (ip: string): Promise<string> => {
    const connection = { ip, sender: 'a@bank.example', helo: 'mail.bank.example' }
    const options = { resolvers: dns.forMessage(), sealers: [] }
    return (await authenticateArrival(raw, connection, options)).authentication.spf
  }
  assert.equal(await from('192.0.2.1'), 'pass')
  assert.equal(await from('192.0.2.2'), 'fail')
})

test('names that cannot be push nothing out of what is known', async () => {
  await using zone = await serveZone({ 'bank.example TXT': BANK })
  const dns = dnsOf(zone.address)
  await dns.forMessage().spf('bank.example', 'TXT')
  for (let mail = 0; mail < 2; mail++) {
    const { keys } = dns.forMessage()
    for (let key = 0; key < 60; key++) {
      const name = `${mail}.${key}.${'x'.repeat(100_000)}.example`
      await assert.rejects(keys(name, 'TXT'), code('EBADNAME'))
    }
  }
  await dns.forMessage().spf('bank.example', 'TXT')
  assert.deepEqual(zone.asked, ['bank.example TXT'])
})

test('a question is asked once, for all messages and whatever the letters', async () => {
  await using zone = await serveZone({ 'bank.example TXT': BANK })
  const dns = dnsOf(zone.address)
  await Promise.all([
    dns.forMessage().spf('bank.example', 'TXT'),
    dns.forMessage().keys('Bank.Example', 'TXT'),
  ])
  await dns.forMessage().policy('BANK.example', 'TXT')
  await assert.rejects(dns.forMessage().spf('nobody.example', 'TXT'), code('ENOTFOUND'))
  await assert.rejects(dns.forMessage().spf('nobody.example', 'TXT'), code('ENOTFOUND'))
  assert.deepEqual(zone.asked, ['bank.example TXT', 'nobody.example TXT'])
})

test('what cannot be told is neither an answer nor the lack of one', async () => {
  await using zone = await serveZone({
    'servfail.example TXT': { kind: 'servfail' },
    'cut.example TXT': { kind: 'truncated' },
    'silent.example TXT': { kind: 'silent' },
    'odd.example TXT': { kind: 'garbage', bytes: Buffer.from('not DNS at all') },
  })
  const dns = dnsOf(zone.address)
  const nothing = new Set(['ENOTFOUND', 'ENODATA'])
  for (const name of ['servfail', 'cut', 'silent', 'odd']) {
    await assert.rejects(
      dns.forMessage().spf(`${name}.example`, 'TXT'),
      (error: NodeJS.ErrnoException) => error.code !== undefined && !nothing.has(error.code),
      name,
    )
  }
})

test('a long answer is read, one beyond all sense is not', async () => {
  const long = Array.from({ length: 40 }, (_, number) => `${number}=${'x'.repeat(200)}`)
  await using zone = await serveZone({ 'long.example TXT': { kind: 'txt', records: long } })
  const { spf } = dnsOf(zone.address).forMessage()
  const answer = await spf('long.example', 'TXT').catch((error: NodeJS.ErrnoException) => error)
  // What does not fit into a datagram is asked for over TCP, where nobody listens here.
  if (answer instanceof Error) assert.notEqual(code('ENOTFOUND')(answer), true)
  else assert.equal(answer.length, 40)
})

test('what DNS does not have is told by its code, without a trace that costs more than the question', async () => {
  const { stackTraceLimit } = Error
  const nothing: Ask = () => Promise.resolve({ kind: 'nothing', code: 'ENODATA' })
  const { policy } = forMessage(nothing, { time: 1_000, now: () => 0 })
  await assert.rejects(policy('_dmarc.bank.example', 'TXT'), (error: NodeJS.ErrnoException) => {
    assert.equal(error.code, 'ENODATA')
    assert.equal(error.stack, 'Error: DNS: ENODATA')
    return true
  })
  assert.equal(Error.stackTraceLimit, stackTraceLimit)
})

test('answers come in another order, and each belongs to its question', async () => {
  const gate = Promise.withResolvers<void>()
  await using zone = await serveZone({
    'slow.example TXT': { kind: 'held', until: gate.promise, reply: BANK },
    'quick.example TXT': { kind: 'txt', records: ['quick'] },
  })
  const { spf } = dnsOf(zone.address, { query: 2_000, message: 8_000 }).forMessage()
  const slow = spf('slow.example', 'TXT')
  assert.deepEqual(await spf('quick.example', 'TXT'), [['quick']])
  gate.resolve()
  assert.deepEqual(await slow, [['v=spf1 -all'], ['another']])
})

test("servers of the sender's that are silent leave the policy of another's domain its time", async () => {
  await using zone = await serveZone({
    ...ROOT,
    'slow.example TXT': { kind: 'silent' },
    's._domainkey.slow.example TXT': { kind: 'silent' },
    '_dmarc.bank.example TXT': { kind: 'txt', records: ['v=DMARC1; p=reject'] },
  })
  const message = dnsOf(zone.address, { query: 5_000, message: 2_000 }).forMessage()
  await Promise.all([
    assert.rejects(message.keys('s._domainkey.slow.example', 'TXT'), code('ETIMEOUT')),
    assert.rejects(message.spf('slow.example', 'TXT'), code('ETIMEOUT')),
  ])
  await assert.rejects(message.keys('other._domainkey.slow.example', 'TXT'), code('ETIMEOUT'))
  assert.deepEqual(await message.policy('_dmarc.bank.example', 'TXT'), [['v=DMARC1; p=reject']])
  assert.ok(!zone.asked.includes('other._domainkey.slow.example TXT'))
})

test('a message asks a limited number of questions', async () => {
  await using zone = await serveZone({})
  const { policy } = dnsOf(zone.address).forMessage()
  for (let number = 0; number < 60; number++)
    await assert.rejects(policy(`${number}.example`, 'TXT'))
  assert.equal(zone.asked.length, 30)
})

test(
  'where DNS is dead, nobody waits for it after a few questions; when it is back, it is asked again',
  PATIENT,
  async ({ signal }) => {
    const zone: Record<string, Reply> = { '*': { kind: 'silent' } }
    await using server = await serveZone(zone)
    let clock = 0
    const dns = openDns(
      { servers: [server.address], query: 30, message: 60_000, cache: 100 },
      { now: () => clock },
    )
    for (let number = 0; number < 5; number++)
      await assert.rejects(dns.forMessage().spf(`${number}.example`, 'TXT'), code('ETIMEOUT'))
    const { asked } = server
    for (let number = 5, before = -1; asked.length !== before; number++) {
      assert.ok(number < 40, 'it is asked on and on')
      before = asked.length
      await assert.rejects(dns.forMessage().spf(`${number}.example`, 'TXT'), code('ETIMEOUT'))
      await turn(signal)
    }
    assert.ok(asked.includes(' NS'))

    delete zone['*']
    zone['bank.example TXT'] = BANK
    clock += 10_000
    // The first one finds out that it is back, the next ones profit.
    await assert.rejects(dns.forMessage().spf('a.example', 'TXT'), code('ETIMEOUT'))
    while (!asked.includes('bank.example TXT')) {
      await turn(signal)
      await dns.forMessage().spf('bank.example', 'TXT').catch(timedOut)
      // Where a busy machine did not find out in time, it looks again.
      clock += 10_000
    }
    assert.ok(!asked.includes('a.example TXT'))
  },
)

test('silent servers of senders do not make DNS look dead', PATIENT, async ({ signal }) => {
  const zone: Record<string, Reply> = { '*': { kind: 'silent' }, ' NS': { kind: 'servfail' } }
  zone['other.example TXT'] = zone['bank.example TXT'] = BANK
  await using server = await serveZone(zone)
  const dns = dnsOf(server.address, { query: 1_000, message: 30_000 })
  const names = Array.from({ length: 12 }, (_, number) => `${number}.example`)
  await Promise.all(
    names.map((name) => assert.rejects(dns.forMessage().spf(name, 'TXT'), code('ETIMEOUT'))),
  )
  while (!server.asked.includes(' NS')) await turn(signal)
  // What is asked later is answered later: by then it is known that DNS is there.
  await dns.forMessage().spf('other.example', 'TXT')
  assert.equal((await dns.forMessage().spf('bank.example', 'TXT')).length, 2)
})

test('where no names are to be kept, each question is asked anew, and at once only once', async () => {
  let asked = 0
  const answer: Answer = { kind: 'records', records: ['x'], seconds: 60 }
  const ask = cached(async () => (asked++, answer), { names: 0, now: () => 0 })
  await Promise.all([ask('bank.example', 'A'), ask('bank.example', 'A')])
  assert.equal(asked, 1)
  await ask('bank.example', 'A')
  assert.equal(asked, 2)
})

test('an answer is believed between a minute and an hour, a failure for seconds', async () => {
  let clock = 0
  let asked = 0
  const answers: Readonly<Record<string, Answer>> = {
    short: { kind: 'records', records: ['x'], seconds: 60 },
    gone: { kind: 'nothing', code: 'ENOTFOUND' },
    broken: { kind: 'failure', code: 'ESERVFAIL' },
  }
  const ask: Ask = async (name) => {
    asked++
    return answers[name]!
  }
  const remembering = cached(ask, { names: 10, now: () => clock })
  const askedFor = async (name: string, at: number): Promise<boolean> => {
    clock = at
    const before = asked
    await remembering(name, 'TXT')
    return asked > before
  }
  for (const [name, seconds] of [
    ['short', 60],
    ['gone', 60],
    ['broken', 5],
  ] as const) {
    assert.equal(await askedFor(name, 0), true)
    assert.equal(await askedFor(name, seconds * 1_000 - 1), false)
    assert.equal(await askedFor(name, seconds * 1_000), true)
  }
})
