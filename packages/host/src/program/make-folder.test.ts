import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { makeFolder } from './make-folder.ts'

const place = mkdtempSync(join(tmpdir(), 'tasdeeq-make-folder-'))
after(() => rmSync(place, { recursive: true }))

test('a folder is made with those above it, for this user alone; one that is there stays', () => {
  const folder = join(place, 'one/two/three')
  makeFolder(folder)
  makeFolder(folder)
  for (const made of [folder, join(place, 'one')]) assert.equal(statSync(made).mode & 0o777, 0o700)
})

test('where none can be made it says so, and ends', () => {
  const file = join(place, 'file')
  writeFileSync(file, '')
  assert.throws(() => makeFolder(file), { code: 'EEXIST' })
  assert.throws(() => makeFolder(join(file, 'below')), { code: 'ENOTDIR' })
  assert.throws(() => makeFolder('/proc/tasdeeq/data'), { code: 'ENOENT' })
})
