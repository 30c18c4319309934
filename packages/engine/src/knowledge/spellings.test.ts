import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spellingsOf } from './spellings.ts'

function spellings(phrases: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(spellingsOf({ language: 'xx', phrases }))
}

test('the word that a spelling stands for is folded as words of texts are', () => {
  assert.deepEqual(spellings({ 'spelling:اکاؤنٹ': ['account'] }), { account: 'اکاونٹ' })
})

test('a listed spelling stands for its word', () => {
  assert.deepEqual(spellings({ 'spelling:raqam': ['rakam|raqum'], 'offer:prize': ['raqam'] }), {
    rakam: 'raqam',
    raqum: 'raqam',
  })
})

test('words count without letters that are left out, but for their first and last', () => {
  assert.deepEqual(spellings({ 'spelling:*': ['a|i'], 'offer:prize': ['zamin .. ada'] }), {
    zmin: 'zamin',
    zamn: 'zamin',
    zmn: 'zamin',
  })
})

test('what is a word, or is listed for one, is made of no other', () => {
  const made = spellings({
    'spelling:*': ['a|e'],
    'spelling:karein': ['krn'],
    common: ['karn'],
    'request:pay': ['karen'],
  })
  assert.deepEqual(made, { krn: 'karein', kren: 'karen' })
})

test('a listed spelling is shortened too, and stands for what it stands for', () => {
  const made = spellings({
    'spelling:*': ['a'],
    'spelling:qarz': ['karza'],
    'offer:loan': ['qarz'],
  })
  assert.deepEqual(made, { karza: 'qarz', qrz: 'qarz', krza: 'qarz' })
})

test('of a long word no more than four letters are left out', () => {
  const made = Object.keys(spellings({ 'spelling:*': ['a'], 'offer:prize': ['bababababababab'] }))
  assert.equal(made.length, 2 ** 4 - 1)
  assert.ok(made.includes('bbbbbababab'))
})
