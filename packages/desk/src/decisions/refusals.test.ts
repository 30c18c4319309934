import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reasons } from './reasons.ts'
import { refusals } from './refusal-table.ts'
import { refused } from './refusals.ts'

test('every value that the words of a reason name is put in, as it is', () => {
  for (const reason of reasons) {
    const { why } = refusals[reason]
    const names = [...why.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '')
    const values = Object.fromEntries(names.map((name) => [name, `$& ${name} {x}`]))
    const said = refused(reason, values)
    for (const name of names) assert.ok(said.why.includes(`$& ${name} {x}`), reason)
    assert.doesNotMatch(why.replaceAll(/\{\w+\}/gu, ''), /[{}]/u, reason)
  }
})
