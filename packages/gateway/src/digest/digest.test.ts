import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { DigestConfig } from '../config/config.ts'
import {
  DAY,
  judged,
  mailbox,
  newFolder,
  NOW,
  optionsFor,
  quiet,
  RAW,
  SECRET,
  toHold,
} from '../quarantine/opened.fixture.ts'
import { openQuarantine } from '../quarantine/store.ts'
import type { Deliver, Quarantine, ToDeliver } from '../quarantine.ts'
import { startDigests, type Digests } from './digest.ts'
import type { DigestOptions } from './digest-options.ts'
import { digestId } from './mark.ts'
import { readGrant } from './token.ts'

const HOUR = 3_600_000
const folder = newFolder()
after(() => rmSync(folder, { recursive: true, force: true }))
let count = 0

const config: DigestConfig = {
  every: DAY,
  from: 'tasdeeq@mail.example',
  via: { protocol: 'smtp', address: { kind: 'tcp', host: '127.0.0.1', port: 25 } },
  link: 'https://mail.example/held/',
  linkTime: 7 * DAY,
  languages: [{ recipient: '*@urdu.example', language: 'ur' }],
}

interface Opened extends AsyncDisposable {
  readonly quarantine: Quarantine
  readonly got: ToDeliver[]
  readonly options: DigestOptions
  readonly digests: Digests
}

async function open(more: Partial<DigestConfig> = {}, deliver?: Deliver): Promise<Opened> {
  const own = join(folder, String(count++))
  const quarantine = await openQuarantine(optionsFor(own))
  const box = mailbox()
  const options: DigestOptions = {
    config: { ...config, ...more },
    quarantine,
    secret: SECRET,
    folder: join(own, 'digest'),
    deliver: deliver ?? box.deliver,
    language: 'en',
    timeZone: 'Asia/Karachi',
    now: () => NOW,
    log: quiet,
  }
  const digests = startDigests(options)
  return {
    quarantine,
    got: box.got,
    options,
    digests,
    [Symbol.asyncDispose]: async () => {
      await digests.stop()
      await quarantine[Symbol.asyncDispose]()
    },
  }
}

/** The text and HTML parts, decoded. */
function partsOf({ raw }: ToDeliver): readonly string[] {
  const blocks = Buffer.from(raw)
    .toString('latin1')
    .split(/\r\n\r\n/u)
  return blocks
    .map((block) => (block.split(/\r\n--/u)[0] ?? '').replaceAll('\r\n', ''))
    .filter((block) => /^[A-Za-z0-9+/=]{40,}$/u.test(block))
    .map((block) => Buffer.from(block, 'base64').toString('utf8'))
}

test('a reader is told once of what is held, and hears nothing when nothing is new', async () => {
  await using opened = await open()
  await opened.quarantine.hold(toHold())
  assert.deepEqual(await opened.digests.runOnce(NOW), { sent: 1, failed: 0 })
  assert.deepEqual(await opened.digests.runOnce(NOW + 2 * DAY), { sent: 0, failed: 0 })
  const [mail] = opened.got
  assert.equal(mail?.mailFrom, '')
  assert.deepEqual(mail.recipients, ['amina@mail.example'])
  const header = Buffer.from(mail.raw).toString('latin1')
  assert.match(header, /^Auto-Submitted: auto-generated\r$/mu)
  for (const part of partsOf(mail)) {
    assert.match(part, /No such department exists in Pakistan/u)
    assert.match(part, /office\[\.\]example/u)
    assert.match(part, /22 Nov 2026/u)
  }
  assert.equal(partsOf(mail).length, 2)
})

test('the gateway knows its digest again, and nobody makes one', async () => {
  await using opened = await open()
  await opened.quarantine.hold(toHold())
  await opened.digests.runOnce(NOW)
  const [mail] = opened.got
  assert.ok(mail)
  const known = { ...mail, secret: SECRET, now: NOW + HOUR }
  assert.match(digestId(known) ?? '', /^digest-/u)
  assert.equal(digestId({ ...known, recipients: ['zain@mail.example'] }), undefined)
  assert.equal(digestId({ ...known, raw: Buffer.concat([mail.raw, Buffer.from('x')]) }), undefined)
})

test('a reader whose file is damaged keeps nobody else from hearing', async () => {
  await using opened = await open()
  const readers = ['amina@mail.example', 'zain@mail.example']
  for (const reader of readers) await opened.quarantine.hold(toHold({ recipients: [reader] }))
  await opened.digests.runOnce(NOW)
  const files = readdirSync(opened.options.folder, { recursive: true, encoding: 'utf8' })
  const damaged = files
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(opened.options.folder, name))
    .find((path) => readFileSync(path, 'utf8').includes('amina@'))!
  const whole = readFileSync(damaged)
  writeFileSync(damaged, whole.subarray(0, 20))
  for (const reader of readers)
    await opened.quarantine.hold(toHold({ recipients: [reader], text: `${RAW}2`, now: NOW + HOUR }))
  await opened.digests.stop()
  const again = startDigests(opened.options)
  assert.deepEqual(await again.runOnce(NOW + 2 * DAY), { sent: 1, failed: 1 })
  assert.deepEqual(opened.got.at(-1)?.recipients, ['zain@mail.example'])
  // Put back, he hears of what came meanwhile.
  writeFileSync(damaged, whole)
  assert.deepEqual(await again.runOnce(NOW + 3 * DAY), { sent: 1, failed: 0 })
  assert.deepEqual(opened.got.at(-1)?.recipients, ['amina@mail.example'])
  await again.stop()
})

test('what comes after a digest waits for the next', async () => {
  await using opened = await open()
  await opened.quarantine.hold(toHold())
  await opened.digests.runOnce(NOW)
  for (const hour of [1, 2]) {
    await opened.quarantine.hold(toHold({ text: `${RAW}${hour}`, now: NOW + hour * HOUR }))
  }
  assert.equal((await opened.digests.runOnce(NOW + 3 * HOUR)).sent, 0)
  assert.equal((await opened.digests.runOnce(NOW + 25 * HOUR)).sent, 1)
  assert.match(
    Buffer.from(opened.got[1]?.raw ?? []).toString(),
    /^Subject: 2 mails for you were held back/mu,
  )
})

test('a claimed deadline is told when half of its time is over, at the latest', async () => {
  await using opened = await open()
  await opened.quarantine.hold(toHold())
  await opened.digests.runOnce(NOW)
  const hurried = { ...judged, deadline: NOW + HOUR + 10 * HOUR }
  await opened.quarantine.hold(toHold({ text: `${RAW}x`, judged: hurried, now: NOW + HOUR }))
  assert.equal((await opened.digests.runOnce(NOW + 4 * HOUR)).sent, 0)
  assert.equal((await opened.digests.runOnce(NOW + 6 * HOUR)).sent, 1)
  const mail = opened.got[1]
  assert.ok(mail)
  assert.match(Buffer.from(mail.raw).toString(), /^Subject: A held mail claims a deadline/mu)
  assert.match(partsOf(mail)[0] ?? '', /you must act before 22 Nov 2026, 23:00/u)
})

test('what was released or deleted meanwhile is not listed', async () => {
  await using opened = await open()
  const one = await opened.quarantine.hold(toHold())
  await opened.quarantine.hold(toHold({ text: `${RAW}x` }))
  await opened.quarantine.remove(one.id, 'operator')
  await opened.digests.runOnce(NOW)
  assert.match(
    Buffer.from(opened.got[0]?.raw ?? []).toString(),
    /^Subject: One mail for you was held back/mu,
  )
})

test('each reader gets his own, in his language', async () => {
  await using opened = await open()
  const recipients = ['amina@mail.example', 'bilal@urdu.example']
  await opened.quarantine.hold(toHold({ recipients }))
  assert.equal((await opened.digests.runOnce(NOW)).sent, 2)
  const urdu = opened.got.find((mail) => mail.recipients[0] === 'bilal@urdu.example')
  assert.ok(urdu)
  const [text = '', html = ''] = partsOf(urdu)
  assert.match(text, /پاکستان میں ایسا کوئی محکمہ نہیں ہے/u)
  assert.match(text, /^از: \u2068[^\u2069]+\u2069$/mu, 'who sent it turns no line in Urdu')
  assert.match(html, /<html lang="ur" dir="rtl">/u)
})

test('one digest for all names the recipients, and its links are for all', async () => {
  await using opened = await open({ to: 'operator@mail.example' })
  await opened.quarantine.hold(toHold({ recipients: ['amina@mail.example', 'bilal@mail.example'] }))
  assert.equal((await opened.digests.runOnce(NOW)).sent, 1)
  const [mail] = opened.got
  assert.ok(mail)
  assert.deepEqual(mail.recipients, ['operator@mail.example'])
  const [text = ''] = partsOf(mail)
  assert.match(text, /amina@mail\[\.\]example, bilal@mail\[\.\]example/u)
  const token = /https:\/\/mail\.example\/held\/(\S+)/u.exec(text)?.[1] ?? ''
  const read = readGrant(token, SECRET, NOW)
  assert.ok(read.kind === 'good' && read.grant.all && read.grant.reader === 'operator@mail.example')
})

test('a hundred are listed, the rest counted, and told with the next', async () => {
  await using opened = await open()
  for (let index = 0; index < 103; index++) {
    await opened.quarantine.hold(toHold({ text: `${RAW}${index}`, now: NOW + index }))
  }
  await opened.digests.runOnce(NOW + HOUR)
  const [mail] = opened.got
  assert.ok(mail)
  const [text = ''] = partsOf(mail)
  assert.match(text, /\n100\. /u)
  assert.doesNotMatch(text, /\n101\. /u)
  assert.match(text, /3 more are held/u)
  await opened.digests.runOnce(NOW + 26 * HOUR)
  assert.match(Buffer.from(opened.got[1]?.raw ?? []).toString(), /^Subject: 3 mails/mu)
})

test('a server that does not take it is asked again later', async () => {
  let isUp = false
  const box = mailbox()
  const deliver: Deliver = (mail) => (isUp ? box.deliver(mail) : Promise.reject(new Error('down')))
  await using opened = await open({}, deliver)
  await opened.quarantine.hold(toHold())
  assert.deepEqual(await opened.digests.runOnce(NOW), { sent: 0, failed: 1 })
  isUp = true
  assert.deepEqual(await opened.digests.runOnce(NOW + HOUR), { sent: 1, failed: 0 })
})

test('killed while sending, it sends the same digest once more and then never again', async () => {
  const never: Deliver = (mail) => {
    sent.push(mail)
    return new Promise(() => undefined)
  }
  const sent: ToDeliver[] = []
  await using opened = await open({}, never)
  await opened.quarantine.hold(toHold())
  for (let times = 0; times < 2; times++) {
    // A gateway that never comes back from its delivery, as after kill -9.
    void startAgain(opened.options).runOnce(NOW)
    while (sent.length <= times) await new Promise((resolve) => setImmediate(resolve))
  }
  const box = mailbox()
  const last = startAgain({ ...opened.options, deliver: box.deliver })
  assert.deepEqual(await last.runOnce(NOW + 3 * DAY), { sent: 0, failed: 0 })
  await last.stop()
  const idOf = ({ raw }: ToDeliver): string | undefined =>
    /^Message-ID: (.*)\r$/imu.exec(Buffer.from(raw).toString())?.[1]
  assert.equal(sent.length, 2)
  assert.ok(idOf(sent[0]!))
  assert.equal(idOf(sent[0]!), idOf(sent[1]!))
})

/** Its timer is of no use here: it is called by hand. */
function startAgain(options: DigestOptions): Digests {
  const digests = startDigests(options)
  void digests.stop()
  return digests
}

test('nothing of a hostile sender or subject works in a digest', async () => {
  await using opened = await open()
  const hostile = {
    ...judged,
    subject: '</p><script>alert(1)</script>\u202egnp\u0000 http://evil.example/x "onload="',
    from: {
      name: '<img src=x onerror=alert(1)>\r\nBcc: all@mail.example',
      address: 'a@evil.example',
    },
    reason: { en: 'See https://evil.example/ <b>', ur: 'x' },
  }
  await opened.quarantine.hold(toHold({ judged: hostile, mailFrom: '"<b>"@evil.example' }))
  await opened.digests.runOnce(NOW)
  const [mail] = opened.got
  assert.ok(mail)
  const [text = '', html = ''] = partsOf(mail)
  assert.doesNotMatch(html, /<(?:script|img|b)\b/iu)
  for (const part of [text, html]) {
    assert.doesNotMatch(part, /evil\.example|[\u202a-\u202e]|\r/u)
    assert.ok(!part.includes('\0'))
    assert.doesNotMatch(part, /^Bcc:/mu)
  }
  assert.doesNotMatch(Buffer.from(mail.raw).toString(), /^Bcc:/mu)
})
