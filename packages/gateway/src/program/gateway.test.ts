import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { StartProblem } from '@tasdeeq/host/program'
import { sendMail, type MilterAnswer } from '../../test/milter-client.ts'
import { quiet } from '../../test/smtp-place.ts'
import { fraudMail, genuineMail } from '../../test/system/messages.ts'
import { loadConfig } from '../config/load.ts'
import type { Config } from '../config/config.ts'
import type { DecisionRecord } from '../decision.ts'
import { readDecisions } from '../decisions/segments.ts'
import { serveZone } from '../judging/dns/server.fixture.ts'
import type { Log } from '../running.ts'
import { openGateway, type Gateway } from './gateway.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-program-'))
after(() => rmSync(folder, { recursive: true }))

const HOLD = 'rules:\n  - name: hold\n    when: { verdict: fraud }\n    do: hold\n'
const policy = join(folder, 'policy.yaml')
before(() => writeFileSync(policy, HOLD))

function config(
  name: string,
  { mode = 'enforce', port = 0, engine = 'later', bytes = '32mb' } = {},
): Config {
  const path = join(folder, `${name}.yaml`)
  const lines = [
    'authserv-id: mx.inbox.example',
    'reader: PK',
    `mode: ${mode}`,
    'policy: policy.yaml',
    `data: ${name}`,
    'judging: { workers: 1 }',
    'dns: { servers: ["127.0.0.1:9"], query: 50ms, message: 100ms }',
    'listeners:',
    '  - name: in',
    '    kind: milter',
    `    address: 127.0.0.1:${port}`,
    `    message-bytes: ${bytes}`,
    `    on-failure: { engine: ${engine}, overload: later, store: later }`,
    '',
  ]
  writeFileSync(path, lines.join('\n'))
  return loadConfig(path)
}

/** Milliseconds: for the busiest machine. */
const PATIENT = { query: 10_000, message: 30_000, cache: 100 }

function send(gateway: Gateway, { raw }: { readonly raw: string }): Promise<MilterAnswer> {
  const address = gateway.listeners[0]?.address
  assert.ok(address)
  const mailFrom = 'sender@sender.example'
  return sendMail(address, { mailFrom, recipients: ['one@inbox.example'], raw: Buffer.from(raw) })
}

async function recordsIn(name: string): Promise<readonly DecisionRecord[]> {
  const records: DecisionRecord[] = []
  for await (const record of readDecisions(join(folder, name, 'decisions'))) records.push(record)
  return records
}

test('a start that fails leaves nothing open, and a second gateway on the same data is refused', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const { port } = taken.address() as AddressInfo
  await assert.rejects(openGateway(config('two', { port }), quiet), (error: Error) => {
    assert.ok(error instanceof StartProblem)
    assert.match(error.message, /^listener in: cannot listen at .*; stop the program/u)
    return true
  })
  taken.close()
  const first = await openGateway(config('two'), quiet)
  await assert.rejects(openGateway(config('two'), quiet), (error: Error) => {
    assert.ok(error instanceof StartProblem)
    assert.match(error.message, /two cannot be used for the data: .*in use: process \d+ owns it/u)
    return true
  })
  assert.equal((await send(first, genuineMail('gen-1'))).answer?.kind, 'continue')
  await first.stop(1_000)
})

test('what is on its way when the gateway stops is answered, and recorded once', async () => {
  const gateway = await openGateway(config('stop'), quiet)
  const mails = Array.from({ length: 8 }, (_, at) => send(gateway, fraudMail(`bad-${at}`)))
  while ((gateway.listeners[0]?.connections() ?? 0) < mails.length)
    await new Promise((resolve) => setTimeout(resolve, 1))
  await gateway.stop(30_000)
  const answers = await Promise.all(mails)
  const held = answers.filter(({ answer }) => answer?.kind === 'discard')
  const refused = answers.filter(({ answer }) => answer === undefined)
  assert.equal(held.length + refused.length, mails.length)
  const records = await recordsIn('stop')
  assert.equal(records.length, held.length)
  assert.ok(records.every(({ done }) => done[0] === 'held'))
})

test('in a rehearsal fraud arrives as it came, and the record tells what would have been', async () => {
  const gateway = await openGateway(config('rehearse', { mode: 'rehearse' }), quiet)
  const { answer, modifications } = await send(gateway, fraudMail('bad-r'))
  assert.deepEqual([answer?.kind, modifications.length], ['continue', 0])
  await gateway.stop(1_000)
  const [record] = await recordsIn('rehearse')
  assert.deepEqual([record?.done, record?.rehearsed, record?.held], [['held'], true, undefined])
})

test('mail over a limit is recorded: whose it was, which limit, what was done', async () => {
  const large = { raw: `${genuineMail('big').raw}${'x'.repeat(80)}\r\n`.padEnd(70_000, 'x') }
  for (const [engine, kind, done] of [
    ['later', 'smtp', 'later'],
    ['deliver', 'continue', 'delivered'],
  ] as const) {
    const gateway = await openGateway(config(`over-${engine}`, { engine, bytes: '64kb' }), quiet)
    assert.equal((await send(gateway, large)).answer?.kind, kind)
    await gateway.stop(1_000)
    const [record, ...others] = await recordsIn(`over-${engine}`)
    assert.deepEqual(others, [])
    const { failure, limit, bytes, mailFrom, judged } = record ?? {}
    assert.deepEqual([failure, limit, judged], ['limit', 'message too big', undefined])
    assert.deepEqual([record?.done, bytes, mailFrom], [[done], 70_000, 'sender@sender.example'])
    assert.deepEqual(record?.recipients, [
      {
        address: 'one@inbox.example',
        disposition: 'deliver',
        rule: { name: 'limit: message too big', line: 0 },
      },
    ])
  }
})

test('mail to more recipients than a mail may have is recorded with those up to the limit', async () => {
  const gateway = await openGateway(config('crowd'), quiet)
  const address = gateway.listeners[0]?.address
  assert.ok(address)
  const recipients = Array.from({ length: 1_001 }, (_, at) => `r${at}@inbox.example`)
  const raw = Buffer.from(genuineMail('crowd').raw)
  const { answer } = await sendMail(address, { mailFrom: 's@sender.example', recipients, raw })
  assert.equal(answer?.kind, 'smtp')
  await gateway.stop(1_000)
  const [record] = await recordsIn('crowd')
  assert.deepEqual([record?.limit, record?.done], ['too many recipients', ['later']])
  assert.deepEqual([record?.recipients.length, record?.bytes], [1_000, raw.length])
})

test('mail that is refused for how a recipient is written is recorded so, and not held', async () => {
  const exempt = '  - name: exempt\n    when: { recipient: two@inbox.example }\n    do: deliver\n'
  writeFileSync(policy, HOLD.replace('rules:\n', `rules:\n${exempt}`))
  const gateway = await openGateway(config('odd'), quiet)
  const address = gateway.listeners[0]?.address
  assert.ok(address)
  const recipients = ['<one@in.example>', 'two@inbox.example']
  const raw = Buffer.from(fraudMail('odd').raw)
  const { answer } = await sendMail(address, { mailFrom: 's@sender.example', recipients, raw })
  assert.match(answer?.kind === 'smtp' ? answer.line : '', /^553 5\.1\.3 /u)
  await gateway.stop(1_000)
  writeFileSync(policy, HOLD)
  const [record] = await recordsIn('odd')
  assert.deepEqual([record?.done, record?.held], [['rejected'], undefined])
})

test('a policy that is wrong leaves the old one in force, a new one is used at once', async () => {
  const gateway = await openGateway(config('reload'), quiet)
  writeFileSync(policy, 'rules: [{ name: x, when: { listener: nowhere }, do: hold }]\n')
  assert.equal(gateway.reload(), false)
  assert.equal((await send(gateway, fraudMail('bad-1'))).answer?.kind, 'discard')
  writeFileSync(policy, 'rules: []\n')
  assert.equal(gateway.reload(), true)
  assert.equal((await send(gateway, fraudMail('bad-2'))).answer?.kind, 'continue')
  writeFileSync(policy, HOLD)
  await gateway.stop(1_000)
})

test('whom our readers write to is known when he answers, also after a restart', async () => {
  const records = { kind: 'txt', records: ['v=spf1 ip4:198.51.100.7 -all'] } as const
  await using zone = await serveZone({ 'partner.example TXT': records })
  const known = { ...config('known'), dns: { ...PATIENT, servers: [zone.address] } }
  const letter = (from: string, to: string) => ({
    mailFrom: from,
    recipients: [to],
    raw: Buffer.from(
      `From: ${from}\r\nTo: ${to}\r\nSubject: Tea\r\nX-Tasdeeq-Sample: yes\r\n\r\nShall we have tea at four?\r\n`,
    ),
  })
  const [ours, theirs] = ['nadia@inbox.example', 'ali@partner.example']
  const answer = {
    ...letter(theirs, ours),
    client: { peer: { family: 'ipv4', address: '198.51.100.7', port: 40_000 } },
  } as const
  for (const mails of [
    [answer, { ...letter(ours, theirs), macros: { M: [['{auth_authen}', 'nadia']] } } as const],
    [answer],
  ]) {
    const gateway = await openGateway(known, quiet)
    const address = gateway.listeners[0]?.address
    assert.ok(address)
    for (const mail of mails) assert.equal((await sendMail(address, mail)).answer?.kind, 'continue')
    await gateway.stop(1_000)
  }
  const all = await recordsIn('known')
  assert.deepEqual(
    all.map(({ judged }) => [judged?.proven?.address, judged?.history?.writtenTo]),
    [
      [theirs, undefined],
      [undefined, undefined],
      [theirs, true],
    ],
  )
})

test('where no room is given nothing is kept of senders', async () => {
  const none = config('none')
  const gateway = await openGateway({ ...none, senders: { ...none.senders, entries: 0 } }, quiet)
  assert.equal((await send(gateway, genuineMail('gen-2'))).answer?.kind, 'continue')
  await gateway.stop(1_000)
  assert.equal(existsSync(join(none.data, 'senders')), false)
})

test('what is past its time is removed at the start, not an hour later', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() - 40 * 86_400_000 })
  const first = await openGateway(config('expired'), quiet)
  assert.equal((await send(first, fraudMail('old'))).answer?.kind, 'discard')
  await first.stop(1_000)
  t.mock.timers.reset()
  const expired = Promise.withResolvers<object>()
  const log: Log = {
    ...quiet,
    info: (about, what) => {
      if (what === 'expired') expired.resolve(about)
    },
  }
  const gateway = await openGateway(config('expired'), log)
  assert.deepEqual(await expired.promise, { messages: 1 })
  await gateway.stop(1_000)
})
