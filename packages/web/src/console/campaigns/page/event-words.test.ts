import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventWords } from './event-words.ts'

test('of one campaign a merge and its undoing speak as of one', () => {
  const { kinds } = eventWords.ur
  const told = (kind: string, merged: readonly string[]) => kinds[kind]?.('سارہ', { merged })
  assert.equal(told('campaigns-merged', ['a']), 'سارہ نے 1 مہم اس میں ضم کی۔')
  assert.equal(told('campaigns-merged', ['a', 'b']), 'سارہ نے 2 مہمات اس میں ضم کیں۔')
  assert.equal(told('merge-undone', ['a']), 'سارہ نے ضم واپس کیا: 1 مہم الگ ہوئی۔')
  assert.equal(told('merge-undone', ['a', 'b']), 'سارہ نے ضم واپس کیا: 2 مہمات الگ ہوئیں۔')
})
