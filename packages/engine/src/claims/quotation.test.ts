import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findQuotations } from './quotation.ts'

function quoted(text: string): readonly string[] {
  return findQuotations(text).map(({ start, end }) => text.slice(start, end))
}

test('typographic, straight and French marks', () => {
  assert.deepEqual(quoted('He said “you will be arrested” and left.'), ['“you will be arrested”'])
  assert.deepEqual(quoted('He said "you will be arrested" and left.'), ['"you will be arrested"'])
  assert.deepEqual(quoted('Il dit «vous serez arrêté» et part.'), ['«vous serez arrêté»'])
})

test('an apostrophe and a mark that nothing closes open nothing', () => {
  assert.deepEqual(quoted("don't worry, it's the users' own choice"), [])
  assert.deepEqual(quoted('He said “you will be arrested and left.'), [])
})
