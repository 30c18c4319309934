import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { likeness } from '@tasdeeq/engine'
import type { Log } from '../running.ts'
import { openReader, type ReaderOptions } from './open.ts'
import { key, mail, toRead } from './reading.fixture.ts'

const quiet = (): undefined => undefined
const log: Log = { debug: quiet, info: quiet, warn: quiet, error: quiet }
const plain: ReaderOptions = {
  workers: 1,
  heap: 256,
  time: 20_000,
  waiting: 20,
  key,
  reader: 'PK',
  log,
}

const NOTICE = toRead(
  mail({
    text: 'Your parcel is held at the customs office. Pay the fee today at https://evil-shop.example/pay or it goes back.',
  }),
)

/** More than a heap of 52 MB can hold while it is read. */
const HEAVY = toRead(`Subject: x\r\n\r\n${'pay now '.repeat(2_000_000)}`)

test('reads, explains and shows in a worker', async () => {
  await using reader = await openReader(plain)
  const read = await reader.read(NOTICE)
  assert.ok(read.kind === 'read')
  assert.ok(read.reading.canonical instanceof Uint8Array)
  assert.equal(read.reading.signature?.length, 256)
  const english = await reader.explain(NOTICE, 'en')
  const urdu = await reader.explain(NOTICE, 'ur')
  assert.ok(english && urdu && english.reasons.length <= 6 && english.advice.length > 0)
  assert.match(urdu.headline, /\p{Script=Arabic}/u)
  const preview = await reader.preview(NOTICE)
  assert.equal(preview?.links[0]?.href, 'hxxps[://]evil-shop[.]example/pay')
  assert.deepEqual(reader.load(), { running: 0, waiting: 0 })
})

test('what takes too long is unread, is not tried again, and leaves the reader whole', async () => {
  const causes: string[] = []
  const warn: Log['warn'] = ({ cause }) => causes.push(String(cause))
  await using reader = await openReader({ ...plain, time: 30, log: { ...log, warn } })
  const first = await reader.read(HEAVY)
  const again = await reader.read(HEAVY)
  assert.deepEqual(first, { kind: 'unread', cause: 'it takes too long to read' })
  assert.deepEqual(again, first)
  assert.equal(causes.length, 1)
  assert.equal(await reader.explain(HEAVY, 'en'), undefined)
})

test('what takes too much memory ends its worker, twice and never again, and the next is read', async () => {
  await using reader = await openReader({ ...plain, heap: 52 })
  const first = await reader.read(HEAVY)
  assert.ok(first.kind === 'unread')
  assert.match(first.cause, /worker died/u)
  assert.deepEqual(await reader.read(HEAVY), first)
  assert.equal((await reader.read(NOTICE)).kind, 'read')
})

test('those who wait are bounded, and refused when it closes', async () => {
  const reader = await openReader({ ...plain, waiting: 2 })
  const reads = [1, 2, 3, 4].map(() =>
    reader.read(NOTICE).then(
      (read) => read.kind,
      (error: Error) => error.name,
    ),
  )
  assert.deepEqual(reader.load(), { running: 1, waiting: 2 })
  assert.deepEqual(await Promise.all(reads), ['read', 'read', 'read', 'ReaderBusy'])
  await reader[Symbol.asyncDispose]()
  await assert.rejects(reader.read(NOTICE), { name: 'ReaderClosed' })
})

test('what is no message it can read is told as such', async () => {
  await using reader = await openReader(plain)
  const read = await reader.read(toRead('not a picture at all', { form: 'picture' }))
  assert.deepEqual(read, { kind: 'unread', cause: 'it is no picture, PDF or DOCX' })
})

test('another process with the same key gives the same hashes, and another key gives others', async () => {
  const script = `
    import { mail, readHere, toRead } from ${JSON.stringify(new URL('reading.fixture.ts', import.meta.url).href)}
    const given = toRead(new Uint8Array(Buffer.from(process.argv[1], 'base64')))
    const { canonical, signature } = await readHere(given)
    console.log(Buffer.from(canonical).toString('hex'), Buffer.from(signature).toString('hex'))`
  const raw = Buffer.from(NOTICE.raw).toString('base64')
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script, raw])
  await using same = await openReader(plain)
  await using other = await openReader({ ...plain, key: new Uint8Array(32).fill(6) })
  const [one, two] = await Promise.all([same.read(NOTICE), other.read(NOTICE)])
  assert.ok(one.kind === 'read' && two.kind === 'read')
  const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex')
  assert.equal(stdout.trim(), `${hex(one.reading.canonical)} ${hex(one.reading.signature)}`)
  assert.notEqual(hex(one.reading.canonical), hex(two.reading.canonical))
  assert.ok(likeness(one.reading.signature!, two.reading.signature!) < 0.1)
})
