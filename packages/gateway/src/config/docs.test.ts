import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openMeter } from '../http/meter.ts'
import { loadPolicy } from '../policy/load.ts'
import { loadConfig } from './load.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-docs-'))
after(() => rmSync(folder, { recursive: true }))
for (const name of ['policy.yaml', 'token', 'desk-key'])
  writeFileSync(join(folder, name), 'rules: []\n')

const page = (name: string): string =>
  readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8')

/** What a fragment that a page shows leaves to the rest of the file. */
const REST: Readonly<Record<string, string>> = {
  'authserv-id': 'authserv-id: mx.example.org',
  reader: 'reader: PK',
  mode: 'mode: rehearse',
  policy: 'policy: policy.yaml',
  listeners: `listeners:
  - name: mx
    kind: milter
    address: 127.0.0.1:0
    on-failure: { engine: later, overload: later, store: later }`,
}

for (const name of ['gateway.md', 'policy.md']) {
  test(`every configuration that docs/${name} shows is accepted`, () => {
    const shown = blocks(page(name))
    assert.ok(shown.length > 0)
    for (const text of shown) accepts(text)
  })
}

test('the page on the gateway names every metric that the gateway counts, and no other', async () => {
  const { registry, gauges } = openMeter()
  gauges(() => ({ running: 0, waiting: 0, workers: 1, connections: {}, spoolBytes: 0, held: 0 }))
  const text = await registry.metrics()
  const counted = [...text.matchAll(/^# TYPE (tasdeeq_\w+) (\w+)$/gmu)].map(([, metric, type]) =>
    type === 'counter' ? `${metric}_total` : metric,
  )
  const told = [...page('gateway.md').matchAll(/`(tasdeeq_gateway_\w+)`/gu)].map(([, one]) => one)
  assert.deepEqual(new Set(told), new Set(counted))
})

test('docs/gateway.md tells each setting', () => {
  const told = new Set(page('gateway.md').split('\n').flatMap(settingsOfRow))
  const missing = settingsOf(loadConfig(written('gateway.yaml', whole(EVERYTHING))))
    .map((path) => path.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`))
    .filter((path) => path !== 'folder' && !told.has(path))
  assert.deepEqual(missing, [])
})

/** `section: one`, `two` of a row of the table: `section: one` and `section: two`. */
function settingsOfRow(row: string): readonly string[] {
  const cell = /^\| (`[^|]+`) \|/u.exec(row)?.[1] ?? ''
  const [first = '', ...others] = [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name)
  const section = first.includes(': ') ? first.replace(/: .*/u, ': ') : ''
  return [first, ...others.map((name) => `${section}${name}`)]
}

/** As the table has them: those of a section by its name, those of all listeners together. */
function settingsOf(config: object): readonly string[] {
  return Object.entries(config).flatMap(([name, value]: readonly [string, unknown]) => {
    const sections: readonly unknown[] = Array.isArray(value) ? value : [value]
    const inner = sections.filter((each) => typeof each === 'object' && each !== null)
    if (inner.length === 0) return [name]
    return inner.flatMap((each) => Object.keys(each).map((key) => `${name}: ${key}`))
  })
}

/** What is not there unless it is written. */
const EVERYTHING = `listeners:
  - name: mx
    kind: smtp
    address: 127.0.0.1:0
    next: smtp://127.0.0.1:10026
    on-failure: { engine: later, overload: later, store: later }
  - name: web
    kind: http
    address: 127.0.0.1:0
    offers: [check, release]
    token-file: token
    on-failure: { engine: later, overload: later, store: later }
quarantine:
  release: smtp://127.0.0.1:10026
digest:
  from: postmaster@example.org
  link: https://mail.example.org/held
  to: postmaster@example.org
desk:
  url: https://desk.example.org
  key-file: desk-key
  protection:
    public-key: 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo
`

function blocks(text: string): readonly string[] {
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gmu)].map(([, block = '']) => block)
}

function accepts(text: string): void {
  if (/^(?:rules|trusted|blocked):/mu.test(text)) {
    const file = written('shown-policy.yaml', text)
    assert.deepEqual(loadPolicy(file, Date.UTC(2026, 10, 22)).warnings, [], text)
  } else assert.doesNotThrow(() => loadConfig(written('gateway.yaml', whole(text))), text)
}

/** The fragment with what it needs beside it, and the files it names in a folder that is there. */
function whole(fragment: string): string {
  const lines = fragment.split('\n')
  const missing = Object.entries(REST).filter(
    ([key]) => !lines.some((line) => line.startsWith(`${key}:`)),
  )
  const text = [...missing.map(([, rest]) => rest), fragment].join('\n')
  return text.replaceAll('/etc/tasdeeq/', `${folder}/`)
}

function written(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
