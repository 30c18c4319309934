import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { isDeskIn } from './desk-in.ts'

const skip = process.getuid?.() === 0 ? false : 'only root may become another'

test('who may not enter a desk’s folder is not told that there is none', { skip }, (context) => {
  const data = mkdtempSync(join(tmpdir(), 'tasdeeq-desk-in-'))
  context.after(() => rmSync(data, { recursive: true, force: true }))
  assert.equal(isDeskIn(data), false)
  writeFileSync(join(data, 'keys.json'), '{}')
  assert.equal(isDeskIn(data), true)
  process.seteuid?.(65_534)
  try {
    assert.throws(() => isDeskIn(data), /by the desk’s own user alone: run this as that user/u)
  } finally {
    process.seteuid?.(0)
  }
})
