import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { loadDeskConfig } from './load.ts'
import { openMeter } from './meter.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-desk-docs-'))
after(() => rmSync(folder, { recursive: true }))
const page = readFileSync(new URL('../../../../docs/desk.md', import.meta.url), 'utf8')

test('every configuration that docs/desk.md shows is accepted', async () => {
  const shown = [...page.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, text]) => text ?? '')
  assert.ok(shown.length > 0)
  for (const text of shown) {
    const file = join(folder, 'desk.yaml')
    writeFileSync(file, text)
    await loadDeskConfig({ file, environment: {} })
  }
})

test('docs/desk.md tells every metric that the desk counts, and no other', async () => {
  const text = await openMeter().text()
  const counted = [...text.matchAll(/^# TYPE (tasdeeq_\w+)/gmu)].map(([, name]) => name)
  const told = [...page.matchAll(/`(tasdeeq_desk_\w+)`/gu)].map(([, name]) => name)
  assert.deepEqual(new Set(told), new Set(counted))
})

test('docs/desk.md tells each setting', () => {
  const settings = [
    'data',
    'listen',
    'public-url',
    'reader',
    'blobs',
    'mailbox',
    'imap',
    'authentication: trusted-hosts',
    'approvals',
  ]
  for (const name of [...settings, 'block-time', 'warning-lists', 'proxies', 'log: level'])
    assert.ok(page.includes(`| \`${name}\` |`), name)
})
