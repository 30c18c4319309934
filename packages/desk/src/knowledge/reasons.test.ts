import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusal } from './acting.ts'
import { type KnowledgeReason, knowledgeReasons, knowledgeRefusals } from './reasons.ts'

test('every value that the words of a reason name is put in, as it is', () => {
  const reasons = Object.keys(knowledgeRefusals) as KnowledgeReason[]
  assert.ok(knowledgeReasons.every((reason) => reasons.includes(reason)))
  for (const reason of reasons) {
    const [code, words] = knowledgeRefusals[reason]
    const names = [...words.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '')
    const values = Object.fromEntries(names.map((name) => [name, `$& ${name} {x}`]))
    const said = refusal(reason, values)
    assert.deepEqual([said.code, said.reason, said.values], [code, reason, values])
    for (const name of names) assert.ok(said.why.includes(`$& ${name} {x}`), reason)
  }
})
