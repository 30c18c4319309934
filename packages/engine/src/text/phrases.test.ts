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

test('a word that stands for another counts as both', () => {
  const phrases = [
    { pattern: 'your account', id: 0 },
    { pattern: 'acct number', id: 1 },
  ]
  const matcher = compilePhrases(phrases, undefined, new Map([['acct', 'account']]))
  const ids = matcher.find(tokenise('your acct number')).map(({ id }) => id)
  assert.deepEqual(ids, [0, 1])
})

test('a phrase that cannot be read is named', () => {
  assert.throws(() => parsePhrase('.. money'), /"\.\. money"/u)
})

test('where a word leads on along several edges, each of them is followed', () => {
  const tokens = tokenise('your account is closed')
  const phrases = ['your account|mailbox closed', 'your account* is closed', 'your account'].map(
    (pattern, id) => ({ pattern, id }),
  )
  const ids = (matches: readonly { readonly id: number }[]): readonly number[] =>
    matches.map(({ id }) => id)
  assert.deepEqual(ids(compilePhrases(phrases).find(tokens)), [2, 1])
  const many = Array.from({ length: 60 }, (_, id) => ({ pattern: `your word${id}`, id: id + 3 }))
  assert.deepEqual(ids(compilePhrases([...many, ...phrases]).find(tokens)), [2, 1])
})

test('the languages of a common word are told, whether it stands in a phrase or not', () => {
  const common = {
    sets: [[], ['en'], ['fr', 'es']],
    bySet: new Map([
      ['the', 1],
      ['de', 2],
    ]),
  }
  const { look } = compilePhrases([{ pattern: 'the fine', id: 0 }], common)
  const languages = look(tokenise('the fine de rien')).map((word) => common.sets[word.languages])
  assert.deepEqual(languages, [['en'], [], ['fr', 'es'], []])
})
