import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { startGateway } from '../../gateway/test/system/gateway-child.ts'
import { freePort } from '../../gateway/test/system/ports.ts'
import { tasdeeq } from './run.ts'

test('a gateway begins with what keeps it small, in the process that was started', async (context) => {
  if (process.platform !== 'linux') return context.skip('SKIPPED: processes are looked at in /proc')
  const config = `authserv-id: mx.inbox.example
reader: PK
mode: rehearse
data: DATA
policy: policy.yaml
judging: { workers: 1 }
listeners:
  - name: postfix
    kind: milter
    address: 127.0.0.1:${await freePort()}
    on-failure: { engine: later, overload: later, store: later }
`
  const gateway = await startGateway({ config, policy: 'rules: []\n' })
  try {
    const about = (file: string): readonly string[] =>
      readFileSync(`/proc/${gateway.pid()}/${file}`, 'utf8').split('\0')
    const given = about('cmdline')
    assert.deepEqual(
      given.filter((word) => word.startsWith('--max')),
      ['--max-semi-space-size=4'],
    )
    assert.ok(about('environ').includes('MALLOC_ARENA_MAX=2'))
    const threads = readdirSync(`/proc/${gateway.pid()}/task`)
    const syncing = threads.filter((id) => about(`task/${id}/comm`)[0] === 'libuv-worker\n')
    assert.equal(syncing.length, 16, 'threads that sync what is held')
  } finally {
    assert.equal(await gateway.stop(), 0)
  }
})

test('a command that needs none of it is not begun anew, which would have no end', async () => {
  const { status, out } = await tasdeeq(['--help'])
  assert.equal(status, 0)
  assert.match(out, /tasdeeq check/u)
})
