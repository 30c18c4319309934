import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
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

// Root may write everywhere: it looks as somebody who may not.
test('mail cannot be kept in a folder that may not be written', () => {
  chmodSync(join(data, 'quarantine'), 0o500)
  for (const name of ['.', 'quarantine', 'decisions']) chownSync(join(data, name), ...somebody)
  assert.equal(asSomebody(), 'undefined')
  chmodSync(join(data, 'quarantine'), 0o700)
  assert.match(asSomebody(), /^\d+$/u)
})

const isRoot = process.getuid?.() === 0
const somebody: readonly [number, number] = isRoot
  ? [65_534, 65_534]
  : [process.getuid?.() ?? 0, process.getgid?.() ?? 0]

/** What is told by a program that was root only while it was loaded. */
function asSomebody(): string {
  const [user, group] = somebody
  const code = `const { keptAt } = await import(${JSON.stringify(new URL('health.ts', import.meta.url))})
    if (${isRoot}) { process.setgroups([]); process.setgid(${group}); process.setuid(${user}) }
    console.log(String(keptAt(${JSON.stringify(data)})))`
  const args = ['--input-type=module', '-e', code]
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()
}
