import assert from 'node:assert/strict'
import { createPrivateKey } from 'node:crypto'
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { KeysProblem, openKeys } from './keys.ts'

function folderFor(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-keys-'))
  context.after(() => rmSync(folder, { recursive: true }))
  return folder
}

test('keys are made once, for the owner alone, and are the same ever after', (context) => {
  const folder = folderFor(context)
  const keys = openKeys(join(folder, 'data'))
  assert.deepEqual(openKeys(join(folder, 'data')), keys)
  assert.deepEqual(readdirSync(join(folder, 'data')), ['keys.json'])
  assert.equal(statSync(join(folder, 'data/keys.json')).mode & 0o777, 0o600)
  const { signing, ...secrets } = keys
  const different = new Set(
    Object.values(secrets).map((secret) => Buffer.from(secret).toString('hex')),
  )
  assert.equal(different.size, 6)
  for (const secret of Object.values(secrets)) assert.equal(secret.length, 32)
  const signs = createPrivateKey({ key: Buffer.from(signing), format: 'der', type: 'pkcs8' })
  assert.equal(signs.asymmetricKeyType, 'ed25519')
})

test('keys that others may read are refused, with what to do', (context) => {
  const folder = folderFor(context)
  openKeys(folder)
  for (const mode of [0o640, 0o604, 0o620]) {
    chmodSync(join(folder, 'keys.json'), mode)
    assert.throws(() => openKeys(folder), matching(/chmod 600/u))
  }
})

test('damaged keys are refused without a word of them, and never made anew', (context) => {
  const folder = folderFor(context)
  openKeys(folder)
  const path = join(folder, 'keys.json')
  const whole = readFileSync(path, 'utf8')
  const damaged = [
    whole.slice(0, -9),
    '',
    '{}',
    whole.replace('"content": "', '"content": "?'),
    whole.replace('"v": 1', '"v": 2'),
  ]
  for (const text of damaged) {
    writeFileSync(path, text)
    assert.throws(() => openKeys(folder), matching(/^[^?{]*damaged\. Put it back from a backup/u))
    assert.equal(readFileSync(path, 'utf8'), text)
  }
})

function matching(pattern: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof KeysProblem && pattern.test(error.message)
}
