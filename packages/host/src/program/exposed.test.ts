import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { exposed } from './exposed.ts'

const place = mkdtempSync(join(tmpdir(), 'tasdeeq-exposed-'))
after(() => rmSync(place, { recursive: true }))

test('a secret that everybody may read is told with what to do; one of a user and a group is not', () => {
  const file = join(place, 'token')
  writeFileSync(file, 'a secret')
  for (const mode of [0o600, 0o640, 0o400]) {
    chmodSync(file, mode)
    assert.equal(exposed(file), undefined)
  }
  for (const mode of [0o644, 0o604, 0o602, 0o666]) {
    chmodSync(file, mode)
    assert.match(
      exposed(file) ?? '',
      /may read or write .*token, which holds a secret; run: chmod 600 '/u,
    )
  }
  assert.equal(exposed(join(place, 'none')), undefined)
})
