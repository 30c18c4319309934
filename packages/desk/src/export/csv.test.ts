import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { csvLine } from './csv.ts'

test('cells are quoted, and quotes in them doubled', () => {
  assert.equal(csvLine(['a "b", c', 3, true, null, ['x', 'y']]), '"a ""b"", c",3,true,,"x y"\r')
})

for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1', '%0A=', '|x'])
  test(`${JSON.stringify(formula)} goes out as text`, () => {
    assert.equal(csvLine([formula]), `"'${formula}"\r`)
  })

test('whatever a value is, a reader of the table gets one cell, and no formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (value) => {
      const line = csvLine([value])
      const inner = line.slice(1, -2).replaceAll('""', '"')
      assert.ok(inner === value || inner === `'${value}`)
      assert.doesNotMatch(inner, /^\s*[=+\-@]/u)
      assert.equal(line.slice(1, -2).replaceAll('""', '').includes('"'), false)
    }),
  )
})
