import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Config } from '../config/config.ts'
import { quiet } from '../quarantine/opened.fixture.ts'
import { openPolicy } from './policy-in-force.ts'

test('a policy that was refused is known as such until one is read that is right', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-policy-'))
  const file = join(folder, 'policy.yaml')
  try {
    writeFileSync(file, 'rules: []\n')
    const policy = openPolicy(
      { policy: file, listeners: [] as Config['listeners'] } as Config,
      quiet,
    )
    const before = policy.now().hash
    assert.equal(policy.refused(), false)
    writeFileSync(file, '')
    assert.equal(policy.reload(), false)
    assert.equal(policy.refused(), true)
    assert.equal(policy.now().hash, before)
    writeFileSync(file, 'rules: []\ntrusted: []\n')
    assert.equal(policy.reload(), true)
    assert.equal(policy.refused(), false)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
