import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diskWords } from './disk-words.ts'

test('what the system says against writing comes with what to do about it', () => {
  const said = Object.assign(new Error('EROFS: read-only file system, open'), { code: 'EROFS' })
  assert.match(diskWords(said), /^EROFS: read-only file system, open; .* mount it writable again/u)
  const wrapped = new Error('decisions cannot be written', { cause: said })
  assert.match(diskWords(wrapped), /^decisions cannot be written; the disk is mounted read-only/u)
  for (const code of ['ENOSPC', 'EACCES', 'EIO', 'ENOENT', 'EMFILE'])
    assert.match(diskWords(Object.assign(new Error('no'), { code })), /^no; \w/u, code)
  assert.equal(diskWords(new TypeError('a defect')), 'a defect')
  assert.equal(diskWords('a word'), 'a word')
})
