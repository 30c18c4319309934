import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { finished } from 'node:stream/promises'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { Log } from '../running.ts'
import { hearWords, type Words } from './words.ts'

type Line = Readonly<Record<string, unknown>>

function listening(): { readonly lines: Line[]; readonly log: Log } {
  const lines: Line[] = []
  const heard: Log['info'] = (fields, message) => void lines.push({ message, ...fields })
  return { lines, log: { debug: heard, info: heard, warn: heard, error: heard } }
}

interface Heard {
  readonly words: Words
  readonly lines: Line[]
  readonly write: (text: string) => Promise<void>
  readonly end: () => Promise<void>
}

function hearing(): Heard {
  const { lines, log } = listening()
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const words = hearWords({ stdout, stderr }, log)
  const write = async (text: string): Promise<void> => {
    stderr.write(text)
    await new Promise(setImmediate)
  }
  const end = async (): Promise<void> => {
    stderr.end()
    await finished(stderr)
  }
  return { words, lines, write, end }
}

/** In each worker: words at its start, and for each message those of its reader, many times over. */
const TALKATIVE = `
import { isMainThread, parentPort } from 'node:worker_threads'
if (!isMainThread) {
  console.error('words at the start')
  process.emitWarning('old', { type: 'DeprecationWarning', code: 'DEP0170' })
  parentPort.on('message', () => {
    for (let at = 0; at < 2000; at++) process.stdout.write('TEA AT FOUR, MY DEAR FRIEND'.repeat(400) + '\\n')
  })
}`

test('what the workers write reaches the log before they have mail; then only how much it was', async () => {
  const fixture = new URL('talkative.fixture.ts', import.meta.url).pathname
  const preload = `data:text/javascript,${encodeURIComponent(TALKATIVE)}`
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', preload, fixture], {
    timeout: 120_000,
  })
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  assert.deepEqual(lines.at(-1), { kind: 'judged' })
  assert.ok(lines.some(({ words }) => words === 'words at the start'))
  const counted = lines.filter(({ bytes }) => typeof bytes === 'number')
  assert.ok(counted.length > 0, stdout)
  assert.ok(!stdout.includes('FOUR'))
})

test('a thread that writes much is read to the end', async () => {
  const { lines, log } = listening()
  const worker = new Worker("process.stdout.write('x'.repeat(1e6), () => process.exit(0))", {
    eval: true,
    stdout: true,
    stderr: true,
  })
  const words = hearWords(worker, log)
  words.hasMessages()
  await once(worker, 'exit')
  await finished(worker.stdout)
  const bytes = lines.reduce((sum, line) => sum + Number(line['bytes']), 0)
  assert.equal(bytes, 1_000_000)
})

test('words at the start are quoted on one line each, without controls, and only some of them', async () => {
  const { lines, write } = hearing()
  await write(`\u001b[31mred\u001b[0m\n${'a'.repeat(5_000)}\n${'b\n'.repeat(100)}`)
  assert.equal(lines[0]?.['words'], '[31mred [0m')
  assert.equal(lines[1]?.['words'], 'a'.repeat(200))
  assert.equal(lines.length, 20)
})

test('once there is mail, warnings are named without their text, and nothing else is said', async () => {
  const { words, lines, write, end } = hearing()
  words.hasMessages()
  await write('')
  await write(
    '(node:7) [DEP0170] DeprecationWarning: The URL http://pay.example is invalid\nsecret\n',
  )
  await write('(node:7) PayNowWarning: secret\n(node:7) MaxListenersExceededWarning: secret\n')
  await end()
  assert.deepEqual(
    lines.map(({ warnings }) => warnings),
    [['DeprecationWarning DEP0170'], ['MaxListenersExceededWarning']],
  )
  assert.ok(!JSON.stringify(lines).includes('secret'))
  assert.ok(!JSON.stringify(lines).includes('pay.example'))
})

test('however much is written, a line a minute says so', async () => {
  const { words, lines, write, end } = hearing()
  words.hasMessages()
  for (let at = 0; at < 50; at++) await write('secret\n')
  assert.equal(lines.length, 1)
  await end()
  assert.deepEqual(
    lines.map(({ bytes }) => bytes),
    [7, 343],
  )
})
