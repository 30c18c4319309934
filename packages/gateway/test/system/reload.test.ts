import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../../../cli/bin/tasdeeq.mjs', import.meta.url))

test('told to read its policy again while it starts, it does so when it has started', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-reload-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const config = join(folder, 'gateway.yaml')
  writeFileSync(
    config,
    `authserv-id: mx.inbox.example
reader: PK
mode: rehearse
data: ${join(folder, 'data')}
policy: policy.yaml
judging: { workers: 1 }
listeners:
  - name: web
    kind: http
    address: 127.0.0.1:0
    on-failure: { engine: later, overload: later, store: later }
`,
  )
  writeFileSync(join(folder, 'policy.yaml'), 'rules: []\n')
  const child = spawn(process.execPath, [COMMAND, 'gateway', '--config', config], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.after(() => child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const { msg } = JSON.parse(line) as { readonly msg: string }
    said.push(msg)
    if (msg === 'policy read') child.kill('SIGHUP')
    if (said.includes('ready') && said.includes('policy read again')) child.kill('SIGTERM')
  }
  assert.ok(said.includes('policy read again'), said.join(' | '))
  assert.deepEqual(await ended, [0, null])
})
