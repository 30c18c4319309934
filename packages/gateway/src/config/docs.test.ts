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
