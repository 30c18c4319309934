import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compilePhrases } from './phrases.ts'
import { tokenise } from './tokens.ts'

const WORDS = Array.from(
  { length: 70 },
  (_, number) => `w${'abcdefghij'[number % 10]}${'klmnopq'[number % 7]}x`,
)

/** Rows of so many words, one word on from each to the next. */
function rows(length: number): readonly string[] {
  return WORDS.map((_, from) => WORDS.slice(from, from + length)).flatMap((row) =>
    row.length === length ? [row.join(' ')] : [],
  )
}

test('each of many phrases is found where it stands, and nowhere else', () => {
  const patterns = [...rows(1), ...rows(2), ...rows(3)]
  const matcher = compilePhrases(patterns.map((pattern, id) => ({ pattern, id })))
  const tokens = tokenise(WORDS.join(' '))
  const found = matcher.find(tokens)
  assert.deepEqual(
    found.map(({ id }) => id).toSorted((a, b) => a - b),
    patterns.map((_, id) => id),
  )
  for (const { id, from, to } of found)
    assert.equal(tokens.words.slice(from, to).join(' '), patterns[id])
  assert.equal(matcher.find(tokenise(WORDS.toReversed().join(' '))).length, WORDS.length)
})

test('a number is followed where a phrase has one, at its start, within it and behind a gap', () => {
  const patterns = ['<n> hours', 'within <n> hours', 'pay .. <n>']
  const matcher = compilePhrases(patterns.map((pattern, id) => ({ pattern, id })))
  const found = matcher.find(tokenise('pay us now 500 within 24 hours'))
  assert.deepEqual(
    found.map(({ id, numbers }) => [id, ...numbers]),
    [
      [2, 500],
      [1, 24],
      [0, 24],
    ],
  )
})
