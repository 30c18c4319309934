import assert from 'node:assert/strict'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { refuseForeign } from './foreign-owner.ts'

const skip = process.getuid?.() === 0 ? false : 'only root may give a folder to another'

test('root opens no data of another user, and is told how to do it', { skip }, (context) => {
  const data = mkdtempSync(join(tmpdir(), 'tasdeeq-foreign-'))
  context.after(() => rmSync(data, { recursive: true, force: true }))
  assert.equal(refuseForeign(data), undefined)
  assert.equal(refuseForeign(join(data, 'that-is-not-there')), undefined)
  chownSync(data, 65_534, 65_534)
  assert.throws(() => refuseForeign(data), /belongs to the user nobody, .*sudo -u nobody/u)
  chownSync(data, 64_321, 64_321)
  assert.throws(() => refuseForeign(data), /sudo -u #64321/u)
})
