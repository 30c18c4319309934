import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { freePort } from '../../gateway/test/system/ports.ts'
import { command } from './run.ts'

/** Has this Node say that it is one of before, as a distribution brings it: it starts the pinned one beneath it. */
const OLDER = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.0.0'})"

test('a gateway that an older Node started reads its policy again when that one is told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-older-'))
  const config = join(folder, 'gateway.yaml')
  writeFileSync(config, await configuration(folder))
  writeFileSync(join(folder, 'policy.yaml'), 'rules: []\n')
  const args = ['--import', OLDER, command, 'gateway', '--config', config]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  try {
    const exited = once(child, 'exit') as Promise<[number | null, string | null]>
    // What it leaves behind, where it goes alone, would be waited for without end.
    child.once('exit', () => endGroup(child.pid))
    const lines = createInterface({ input: child.stdout })
    for await (const line of lines) {
      if (line.includes('"ready"')) child.kill('SIGHUP')
      if (line.includes('"policy read again"')) break
    }
    child.kill('SIGTERM')
    assert.deepEqual(await exited, [0, null])
  } finally {
    endGroup(child.pid)
    rmSync(folder, { recursive: true, force: true })
  }
})

async function configuration(folder: string): Promise<string> {
  return `authserv-id: mx.inbox.example
reader: PK
mode: rehearse
data: ${join(folder, 'data')}
policy: policy.yaml
judging: { workers: 1 }
listeners:
  - name: postfix
    kind: milter
    address: 127.0.0.1:${await freePort()}
    on-failure: { engine: later, overload: later, store: later }
`
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // Both are gone.
  }
}
