import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort, ownFolder, startDaemon } from './daemon.ts'
import { processorTime, residentMemory } from './proc.ts'

test('a daemon is there once it answers, is measured, and goes with its folder', async () => {
  const [folder, port] = [ownFolder('test'), await freePort()]
  const source = `require('node:net').createServer().listen(${port}, '127.0.0.1'); for (let i = 0; i < 3e8; i++);`
  const daemon = await startDaemon({
    program: process.execPath,
    args: ['-e', source],
    folder,
    port,
  })
  assert.ok(processorTime(daemon.pid) > 0)
  assert.ok(residentMemory(daemon.pid) > 1)
  await daemon[Symbol.asyncDispose]()
  assert.equal(existsSync(folder), false)
  await pause(1)
  assert.equal(residentMemory(daemon.pid), 0)
})

test('a daemon that does not come up says its last words', async () => {
  const [folder, port] = [ownFolder('test'), await freePort()]
  const source = `console.error('no such rule'); process.exitCode = 3`
  await assert.rejects(
    startDaemon({ program: process.execPath, args: ['-e', source], folder, port }),
    /did not start: no such rule/u,
  )
  assert.equal(existsSync(folder), false)
})

test('a program that is not there is said not to have started', async () => {
  const [folder, port] = [ownFolder('test'), await freePort()]
  await assert.rejects(
    startDaemon({ program: '/nowhere/daemon', args: [], folder, port }),
    /\/nowhere\/daemon did not start/u,
  )
})
