import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compilePhrases, parsePhrase } from './phrases.ts'
import { tokenise } from './tokens.ts'

function found(pattern: string, text: string, capitals = false): readonly string[] {
  const tokens = tokenise(text)
  return compilePhrases([{ pattern, id: 0, capitals }])
    .find(tokens)
    .map(({ from, to }) => tokens.words.slice(from, to).join(' '))
}

test('words, prefixes, alternatives and optional words', () => {
  assert.deepEqual(found('legal action*', 'Legal actions follow'), ['legal actions'])
  assert.deepEqual(found('pay|send the? fine', 'send fine, pay the fine'), [
    'send fine',
    'pay the fine',
  ])
})

test('gaps stay within the sentence', () => {
  assert.deepEqual(found('send .. money', 'send me your money'), ['send me your money'])
  assert.deepEqual(found('send .. money', 'send it. Your money'), [])
})

test('numbers are handed back', () => {
  const [match] = compilePhrases([{ pattern: '<n> hours', id: 7 }]).find(
    tokenise('within 24 hours'),
  )
  assert.deepEqual(match?.numbers, [24])
})

test('capitals where they are asked for', () => {
  assert.deepEqual(found('fia', 'fia FIA', true), ['fia'])
  assert.equal(found('fia', 'only fia', true).length, 0)
})

test('a phrase that cannot be read is named', () => {
  assert.throws(() => parsePhrase('.. money'), /"\.\. money"/u)
})
