import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { families } from '@tasdeeq/engine'
import { loadPolicy } from './load.ts'
import { conditionNames } from './schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-page-'))
after(() => rmSync(folder, { recursive: true }))
const page = readFileSync(new URL('../../../../docs/policy.md', import.meta.url), 'utf8')

test('the page on the policy tells every condition and every family, and no other', () => {
  const table = page.slice(page.indexOf('## `when`'), page.indexOf('Families:'))
  const told = [...table.matchAll(/^\| `([a-z-]+)`/gmu)].map((match) => match[1])
  assert.deepEqual(told, conditionNames)
  const list = page.slice(page.indexOf('Families:'), page.indexOf('### Patterns'))
  assert.deepEqual(
    [...list.matchAll(/`([a-z-]+)`/gu)].map((match) => match[1]),
    [...families],
  )
})

test('the examples of the page are good', () => {
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/gu)].map((match) => match[1] ?? '')
  assert.equal(examples.length, 1)
  for (const example of examples) {
    const file = join(folder, 'policy.yaml')
    writeFileSync(file, example)
    assert.deepEqual(loadPolicy(file, Date.UTC(2026, 10, 22)).warnings, [])
  }
})

test('every action of the page can be written', () => {
  const table = page.slice(page.indexOf('## `do`'), page.indexOf('The text of `reject`'))
  const actions = [...table.matchAll(/^\| `([^`]+)`/gmu)].map((match) => match[1] ?? '')
  const written = actions.map((action, at) => {
    const does = action.replace('{…}', '{ banner: en }').replace('TEXT', 'Not taken here')
    const block = does.includes(':') ? `{ ${does} }` : does
    const loss = does === 'discard' ? '\n    i-know-this-loses-mail: true' : ''
    return `  - name: r${at}\n    when: { probability: 0.${at} }\n    do: ${block}${loss}\n`
  })
  const file = join(folder, 'actions.yaml')
  writeFileSync(file, `rules:\n${written.join('')}`)
  const kinds = loadPolicy(file, 0).rules.map(({ does }) => does.kind)
  assert.deepEqual(kinds, ['deliver', 'mark', 'hold', 'reject', 'discard'])
})
