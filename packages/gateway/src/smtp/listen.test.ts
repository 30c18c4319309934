import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { listen } from './listen.ts'
import { quiet } from '../../test/smtp-place.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-listen-'))
after(() => rmSync(folder, { recursive: true }))

test('a file that is no socket is left alone, and named', async () => {
  const path = join(folder, 'precious.yaml')
  writeFileSync(path, 'precious')
  const options = { name: 'web', address: { kind: 'unix', path }, log: quiet } as const
  await assert.rejects(listen(createServer(), options), /cannot listen at .*precious\.yaml: /u)
  assert.equal(readFileSync(path, 'utf8'), 'precious')
})

test('a socket whose process is busy is left to it; one that a dead process left is taken over', async (t) => {
  const path = join(folder, 'busy')
  const options = { name: 'in', address: { kind: 'unix', path }, log: quiet } as const
  // It listens and takes nobody: the queue of those who wait is full after two.
  const program = `require('net').createServer().listen({ path: ${JSON.stringify(path)}, backlog: 1 }, () => {
    require('fs').writeSync(1, 'listening')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  })`
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  t.after(() => child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  const waiting = [1, 2, 3, 4].map(() => connect(path).on('error', () => undefined))
  await once(waiting.at(-1)!, 'error')
  await assert.rejects(listen(createServer(), options), /cannot listen at .*busy: /u)
  assert.ok(statSync(path).isSocket())
  for (const socket of waiting) socket.destroy()
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  const server = createServer()
  await listen(server, options)
  server.close()
})

test('a mail server of another user gets in by the group', async () => {
  const path = join(folder, 'filter')
  const server = createServer()
  await listen(server, { name: 'filter', address: { kind: 'unix', path }, log: quiet })
  assert.equal(statSync(path).mode & 0o777, 0o660)
  server.close()
})

test('what goes wrong with a server that listens is told, and ends nothing', async () => {
  const told: string[] = []
  const log = { ...quiet, error: (_: object, message: string) => void told.push(message) }
  const server = createServer()
  await listen(server, { name: 'in', address: { kind: 'tcp', host: '127.0.0.1', port: 0 }, log })
  server.emit('error', new Error('accept EMFILE'))
  assert.deepEqual(told, ['a listener failed'])
  server.close()
})
