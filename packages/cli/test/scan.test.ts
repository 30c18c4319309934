import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { analyse, compileKnowledge, explain } from '@tasdeeq/engine'
import { loadKnowledgePack } from '@tasdeeq/host'
import { width } from '../src/render/width.ts'
import { countDone, openTally, renderSummary } from '../src/scan/summary.ts'
import { scanWords } from '../src/scan/words.ts'
import { command, samples, tasdeeq } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-scan-'))
after(() => rmSync(folder, { recursive: true }))

const NOTICE = readFileSync(join(samples, 'police-notice.eml'), 'utf8')
const NOW = Date.UTC(2026, 10, 1)
const HARMLESS =
  'From: Ali <ali@family.example>\nSubject: Dinner\nX-Tasdeeq-Sample: yes\n\nDinner is at eight.\n'

function place(path: string, content: string | Uint8Array): string {
  const full = join(folder, path)
  mkdirSync(join(full, '..'), { recursive: true })
  writeFileSync(full, content)
  return full
}

interface Line {
  readonly file: string
  readonly index?: number
  readonly verdict?: string
  readonly error?: string
}

async function scanned(...args: readonly string[]): Promise<readonly Line[]> {
  const { out } = await tasdeeq(['scan', '--offline', '--json', ...args])
  return out
    .trimEnd()
    .split('\n')
    .map((line): Line => JSON.parse(line))
}

test('folders are read below, in order, and what is no message is passed over', async () => {
  place('box/a/2.eml', HARMLESS)
  place('box/a/1.eml', NOTICE)
  place('box/a/1.expect.json', '{}')
  place('box/b/3.eml', HARMLESS)
  const found = await scanned(join(folder, 'box'))
  assert.deepEqual(
    found.map(({ file, verdict }) => [file.slice(folder.length), verdict]),
    [
      ['/box/a/1.eml', 'fraud'],
      ['/box/a/2.eml', 'clear'],
      ['/box/b/3.eml', 'clear'],
    ],
  )
})

test('a Maildir is read without what is still being delivered', async () => {
  place('md/cur/1700000000.1.host:2,S', HARMLESS)
  place('md/new/1700000001.1.host', NOTICE)
  place('md/tmp/1700000002.1.host', NOTICE)
  assert.deepEqual(
    (await scanned(join(folder, 'md'))).map(({ verdict }) => verdict),
    ['clear', 'fraud'],
  )
})

test('every message of an mbox has its line, with its number and its own envelope', async () => {
  const path = place(
    'box.mbox',
    `From a@x.example Mon\n${HARMLESS}\nFrom b@x.example Tue\n${NOTICE}`,
  )
  const envelope = place('e.jsonl', JSON.stringify({ file: 'box.mbox', index: 0, reader: 'IN' }))
  assert.deepEqual(
    (await scanned('--envelope', envelope, path)).map(({ index, verdict }) => [index, verdict]),
    [
      [0, 'clear'],
      [1, 'fraud'],
    ],
  )
})

test('messages that somebody should look at are named, others only counted', async () => {
  place('named/1.eml', NOTICE)
  place('named/2.eml', HARMLESS)
  const { out } = await tasdeeq(['scan', '--offline', join(folder, 'named')])
  assert.match(out, /✖ fraud +\S+1\.eml \(authority-impersonation\)/u)
  assert.doesNotMatch(out, /2\.eml/u)
})

test('a scan speaks Urdu from right to left, in the words of a check', async () => {
  place('urdu/1.eml', NOTICE)
  place('urdu/2.eml', HARMLESS)
  place('urdu/3.expect.json', '{}')
  const { out } = await tasdeeq(['scan', '--offline', '--lang', 'ur', join(folder, 'urdu')])
  assert.match(
    out,
    /^\u200f {2}✖ دھوکا +\u2068\S+1\.eml\u2069 \(پولیس یا کسی سرکاری ادارے کا روپ\)$/mu,
  )
  assert.match(out, /^\u200f {2}✖ دھوکا +1$/mu)
  assert.match(out, /^\u200f {4}پولیس یا کسی سرکاری ادارے کا روپ +1$/mu)
  assert.match(out, /^\u200f {2}جانچے گئے: \u20682\u2069/mu)
  for (const line of out.split('\n')) assert.ok(line === '' || line.startsWith('\u200f'), line)
  assert.doesNotMatch(out.replaceAll(/\u2068[^\u2069]*\u2069/gu, ''), /[a-z]/iu)
})

test('a scan calls each verdict as the engine explains it', async () => {
  const knowledge = compileKnowledge(loadKnowledgePack())
  const setup = { knowledge, reader: 'PK', now: NOW, clock: NOW, trustedHosts: [] }
  const analysis = await analyse(Buffer.from(HARMLESS), setup)
  for (const [verdict, name] of Object.entries(scanWords.ur.verdicts)) {
    const word = verdict as keyof typeof scanWords.ur.verdicts
    const judged = { ...analysis, verdict: { ...analysis.verdict, verdict: word } }
    assert.equal(explain(judged, knowledge, 'ur').verdictName, name)
  }
})

test('what makes its column wider leaves the numbers below each other', () => {
  const tally = openTally()
  const name = 'n'.repeat(60)
  for (const [family, familyName] of [
    ['loan-fraud', name],
    ['extortion', 'x'],
  ] as const)
    countDone(tally, {
      task: { file: 'a', bytes: 1 },
      result: { kind: 'checked', verdict: 'fraud', family, familyName },
    })
  const lines = renderSummary(tally, { paint: (_, text) => text, language: 'ur' }).split('\n')
  const rows = lines.filter((line) => /\d$/u.test(line) && !line.includes('\u2068'))
  assert.equal(new Set(rows.map((line) => width(line))).size, 1, rows.join('\n'))
})

test('a bad file is reported, and the scan goes on', async () => {
  place('bad/1.eml', '')
  place('bad/2.pdf', '%PDF-1.4 nothing')
  place('bad/3.eml', HARMLESS)
  const { status, out, err } = await tasdeeq(['scan', '--offline', join(folder, 'bad'), '/nowhere'])
  assert.equal(status, 2)
  assert.match(err, /1\.eml could not be checked: it is empty/u)
  assert.match(err, /2\.pdf could not be checked: this document is damaged/u)
  assert.match(err, /nowhere could not be checked: there is no such file/u)
  assert.match(out, /clear +1\n/u)
  assert.match(out, /not checked +3\n/u)
})

test('the exit status is 0 where all is clear', async () => {
  place('good/1.eml', HARMLESS)
  assert.equal((await tasdeeq(['scan', '--offline', join(folder, 'good')])).status, 0)
})

test('Ctrl-C stops the scan, with a summary of what was done', async () => {
  for (let number = 0; number < 3_000; number++) place(`many/${number}.eml`, NOTICE)
  const child = spawn(process.execPath, [
    command,
    'scan',
    '--offline',
    '--json',
    join(folder, 'many'),
  ])
  let err = ''
  child.stderr.on('data', (text) => {
    err += String(text)
  })
  child.stdout.once('data', () => child.kill('SIGINT'))
  child.stdout.resume()
  const status = await new Promise((resolve) => {
    child.on('close', resolve)
  })
  assert.equal(status, 130)
  assert.match(err, /Interrupted/u)
  assert.match(err, /fraud +\d+/u)
})

test('a reader who stops reading ends the scan without a word', async () => {
  const child = spawn(process.execPath, [
    command,
    'scan',
    '--offline',
    '--json',
    join(folder, 'many'),
  ])
  let err = ''
  child.stderr.on('data', (text) => {
    err += String(text)
  })
  child.stdout.once('data', () => child.stdout.destroy())
  await new Promise((resolve) => {
    child.on('close', resolve)
  })
  assert.equal(err, '')
})

test('a place without a message is not passed off as one without fraud', async () => {
  place('other/1.expect.json', '{}')
  const { status, err } = await tasdeeq(['scan', '--offline', join(folder, 'other')])
  assert.equal(status, 0)
  assert.match(err, /there was no message to check/u)
})
