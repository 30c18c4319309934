import assert from 'node:assert/strict'
import { chownSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openDurableFiles } from './durable.ts'

const root = mkdtempSync(join(tmpdir(), 'tasdeeq-durable-'))
after(() => rmSync(root, { recursive: true }))
const skip = process.getuid?.() === 0 ? false : 'needs root'

test('what root writes in the folder of another user is that user’s', { skip }, async () => {
  const incoming = join(root, 'incoming')
  mkdirSync(incoming)
  chownSync(root, 65_534, 65_534)
  const files = openDurableFiles(root, incoming)
  await files.write(join(root, 'entries', 'day', 'a.json'), '{}')
  for (const path of ['entries', 'entries/day', 'entries/day/a.json']) {
    assert.equal(statSync(join(root, path)).uid, 65_534, path)
  }
  assert.equal(statSync(join(root, 'entries/day/a.json')).mode & 0o777, 0o600)
})

test('of a disk that is read-only is said what it is and what to do', { skip }, async (t) => {
  const disk = join(root, 'disk')
  mkdirSync(join(disk), { recursive: true })
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
  if (mounted.status !== 0) return t.skip('nothing can be mounted here')
  try {
    mkdirSync(join(disk, 'incoming'))
    assert.equal(spawnSync('mount', ['-o', 'remount,ro', disk]).status, 0)
    const files = openDurableFiles(disk, join(disk, 'incoming'))
    await assert.rejects(files.write(join(disk, 'raw', 'ab', 'a.eml'), 'x'), {
      name: 'StoreFailure',
      message: /a\.eml: EROFS: read-only file system.*; .*mount it writable/u,
    })
  } finally {
    spawnSync('umount', [disk])
  }
})
