import assert from 'node:assert/strict'
import { test } from 'node:test'
import { JUNE, smallKnowledge } from './pack.fixture.ts'
import { readPhone } from './phone.ts'

const context = { knowledge: smallKnowledge(), now: JUNE, reader: 'PK' }

test('short codes, names and numbers are told apart', () => {
  assert.deepEqual(readPhone('7000', context), {
    kind: 'short-code',
    value: '7000',
    usedBy: ['pk.nadra'],
  })
  assert.deepEqual(readPhone(' HBL ', context), { kind: 'name', value: 'HBL', usedBy: ['pk.hbl'] })
  assert.equal(readPhone('FIA Official 1', context)?.kind, 'name')
  assert.equal(readPhone('', context), undefined)
})

test('numbers are brought to one form', () => {
  for (const written of [
    '+92 300 0000000',
    '0092-300-0000000',
    '03000000000',
    '923000000000',
    '۰۳۰۰ ۰۰۰۰۰۰۰',
  ]) {
    assert.deepEqual(
      readPhone(written, context),
      { kind: 'number', value: '+923000000000', usedBy: [] },
      written,
    )
  }
  assert.equal(readPhone('03000000000', { ...context, reader: 'XX' })?.value, '03000000000')
})
