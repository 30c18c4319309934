import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { samples, tasdeeq } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-scan-options-'))
after(() => rmSync(folder, { recursive: true }))

const NOTICE = join(samples, 'police-notice.eml')

interface Line {
  readonly file: string
  readonly channel: string
  readonly verdict: string
  readonly findings: readonly { readonly id: string; readonly title: string }[]
}

async function scanned(...args: readonly string[]): Promise<Line> {
  const { out } = await tasdeeq(['scan', '--offline', '--json', ...args])
  const [line = '', ...more] = out.trimEnd().split('\n')
  assert.deepEqual(more, [])
  return JSON.parse(line) as Line
}

function ids({ findings }: Line): ReadonlySet<string> {
  return new Set(findings.map(({ id }) => id))
}

test('a scan takes the reader’s country: a law of India has force there', async () => {
  assert.ok(ids(await scanned(NOTICE)).has('statute-without-force'))
  assert.ok(!ids(await scanned('--reader', 'IN', NOTICE)).has('statute-without-force'))
})

test('a scan takes the channel', async () => {
  const path = join(samples, 'prize-jeeto.txt')
  assert.equal((await scanned(path)).channel, 'chat')
  assert.equal((await scanned('--channel', 'letter', path)).channel, 'letter')
})

test('a scan takes the language, in its lines of JSON too', async () => {
  const { findings } = await scanned('--lang', 'ur', NOTICE)
  for (const { title } of findings) assert.match(title, /\p{Script=Arabic}/u)
})

test('a scan takes the time to judge as of: a law that ends is in force before', async () => {
  const path = join(folder, 'indian.txt')
  writeFileSync(
    path,
    'You are accused under Section 420 of the Indian Penal Code. Reply within 24 hours or you will be arrested.',
  )
  const before = ids(await scanned('--reader', 'IN', '--now', '2024-01-01', path))
  const after2024 = ids(await scanned('--reader', 'IN', '--now', '2025-01-01', path))
  assert.ok(!before.has('statute-repealed'))
  assert.ok(after2024.has('statute-repealed'))
})

test('a scan believes a host’s results only where it is told to', async () => {
  const path = join(folder, 'failed.eml')
  writeFileSync(
    path,
    `Authentication-Results: mx.own.example; dmarc=fail header.from=fbr.gov.pk\nFrom: FBR <help@fbr.gov.pk>\nTo: a@own.example\nSubject: Refund\n\nYour refund is ready.\n`,
  )
  assert.ok(!ids(await scanned(path)).has('authentication-failed'))
  assert.ok(ids(await scanned('--trust', 'mx.own.example', path)).has('authentication-failed'))
})

test('any number of workers gives the same lines in the same order', async () => {
  const files = ['police-notice.eml', 'casino.eml', 'prize-jeeto.txt'].map((name) =>
    join(samples, name),
  )
  const lines = async (workers: string): Promise<readonly string[]> => {
    const { out } = await tasdeeq(['scan', '--offline', '--json', '--workers', workers, ...files])
    return out.replaceAll(/"ms":[\d.]+/gu, '').split('\n')
  }
  assert.deepEqual(await lines('1'), await lines('3'))
  const { status, err } = await tasdeeq(['scan', '--workers', '0', ...files])
  assert.equal(status, 2)
  assert.match(err, /--workers takes a number from 1 to 256, not "0"/u)
})

test('a scan is coloured where it is asked to be, and says nothing in colour otherwise', async () => {
  const coloured = await tasdeeq(['scan', '--offline', '--color', 'always', NOTICE])
  assert.ok(coloured.out.includes('\u001b['))
  for (const when of ['auto', 'never']) {
    const { out } = await tasdeeq(['scan', '--offline', '--color', when, NOTICE])
    assert.ok(!out.includes('\u001b'), when)
  }
})

test('a scan refuses the option that shows one message', async () => {
  const { status, err } = await tasdeeq(['scan', '--html', 'page.html', NOTICE])
  assert.equal(status, 2)
  assert.match(err, /there is no option '--html'/u)
})

test('a scan looks into pictures only where it is asked to', async () => {
  const path = join(folder, 'picture.png')
  writeFileSync(path, readFileSync(new URL('../../../docs/pictures/campaign.png', import.meta.url)))
  const { status, err } = await tasdeeq(['scan', '--offline', path])
  assert.equal(status, 2)
  assert.match(err, /this is no text message/u)
  const { out } = await tasdeeq([
    'scan',
    '--offline',
    '--json',
    '--pictures',
    '--picture-words',
    path,
  ])
  assert.equal((JSON.parse(out) as Line).channel, 'letter')
})
