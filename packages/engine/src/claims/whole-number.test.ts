import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withWholeNumber } from './whole-number.ts'

const CASES: readonly (readonly [string, string, string])[] = [
  [
    'send it to Easypaisa account 0342',
    '-0001421 today',
    'send it to Easypaisa account 0342-0001421',
  ],
  ['WhatsApp +92', ' 300 0001421, please', 'WhatsApp +92 300 0001421'],
  ['call 0800', '-00-111.', 'call 0800-00-111'],
  ['pay 500', ' 2 days are left', 'pay 500'],
  ['in 24', ' hours', 'in 24'],
  ['your account', ' 0342', 'your account'],
]

test('a quotation that ends in a number has the whole of it, and no second one', () => {
  for (const [quoted, behind, whole] of CASES) {
    const text = quoted + behind
    const { start, end } = withWholeNumber(text, { start: 0, end: quoted.length })
    assert.equal(text.slice(start, end), whole)
  }
})

test('a number of any length costs no more than its beginning', () => {
  const text = `0${'1'.repeat(100_000)}`
  assert.ok(withWholeNumber(text, { start: 0, end: 1 }).end <= 25)
})
