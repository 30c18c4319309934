import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { newArrivalId } from './ids.ts'
import { gatewaySecret } from './secret.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-secret-'))
after(() => rmSync(folder, { recursive: true }))

test('the secret is made once, for the owner alone', () => {
  const first = gatewaySecret(join(folder, 'data'))
  assert.equal(first.length, 32)
  assert.deepEqual(gatewaySecret(join(folder, 'data')), first)
  assert.equal(statSync(join(folder, 'data', 'secret.key')).mode & 0o777, 0o600)
})

test('a damaged secret is refused with what to do', () => {
  writeFileSync(join(folder, 'secret.key'), 'abc')
  assert.throws(() => gatewaySecret(folder), /remove it to have one made/u)
})

test('a secret that others may read or write is not used', () => {
  const own = join(folder, 'open')
  gatewaySecret(own)
  for (const mode of [0o640, 0o604, 0o620]) {
    chmodSync(join(own, 'secret.key'), mode)
    assert.throws(() => gatewaySecret(own), /chmod 600/u)
  }
  chmodSync(join(own, 'secret.key'), 0o400)
  assert.equal(gatewaySecret(own).length, 32)
})

test('ids sort by time and do not repeat', () => {
  const ids = [1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000].map(newArrivalId)
  assert.deepEqual([...ids].sort(), ids)
  const many = new Set(Array.from({ length: 10_000 }, () => newArrivalId(0)))
  assert.equal(many.size, 10_000)
})
