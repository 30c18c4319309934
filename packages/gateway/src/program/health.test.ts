import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { keptAt } from './health.ts'

const data = mkdtempSync(join(tmpdir(), 'tasdeeq-health-'))
after(() => rmSync(data, { recursive: true }))
for (const name of ['quarantine', 'decisions']) mkdirSync(join(data, name))

test('mail can be kept where both folders of the data can be written', () => {
  assert.ok((keptAt(data) ?? 0) > 0)
})

for (const name of ['quarantine', 'decisions'])
  test(`mail cannot be kept while the folder ${name} is gone, though the data is there`, () => {
    renameSync(join(data, name), join(data, 'elsewhere'))
    assert.equal(keptAt(data), undefined)
    renameSync(join(data, 'elsewhere'), join(data, name))
    assert.ok((keptAt(data) ?? 0) > 0)
  })

// Root may write everywhere.
test('mail cannot be kept in a folder of another user', { skip: process.getuid?.() === 0 }, () => {
  chmodSync(join(data, 'quarantine'), 0o500)
  assert.equal(keptAt(data), undefined)
  chmodSync(join(data, 'quarantine'), 0o700)
})
