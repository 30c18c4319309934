import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Locked, ownerOf, takeLock } from './lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-lock-'))
after(() => rmSync(folder, { recursive: true }))
let count = 0
const fresh = (): string => join(folder, String(count++))

test('who has a lock is written in it, a second one is refused, and it ends', () => {
  const path = fresh()
  const lock = takeLock(path)
  assert.equal(ownerOf(path), process.pid)
  const refused = { name: 'Locked', owner: process.pid }
  assert.throws(() => takeLock(path), refused)
  lock[Symbol.dispose]()
  assert.equal(existsSync(path), false)
  takeLock(path)[Symbol.dispose]()
})

test('the lock of a process that is gone is taken over, and of one that has its number only', () => {
  for (const left of ['999999999 1', `${process.pid} 1`, '', 'no number']) {
    const path = fresh()
    writeFileSync(path, left)
    assert.equal(ownerOf(path), undefined)
    using lock = takeLock(path)
    assert.match(readFileSync(path, 'utf8'), new RegExp(`^${process.pid} `, 'u'))
    assert.ok(lock)
  }
})

test('while one takes a stale lock over another is refused, unless it was killed in it long ago', () => {
  const path = fresh()
  writeFileSync(path, '999999999 1')
  mkdirSync(`${path}.turn`)
  assert.throws(
    () => takeLock(path),
    (error) => error instanceof Locked && error.owner === undefined,
  )
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(`${path}.turn`, longAgo, longAgo)
  // The first who finds it removes it, and whoever comes next has the turn.
  assert.throws(() => takeLock(path), Locked)
  takeLock(path)[Symbol.dispose]()
})
