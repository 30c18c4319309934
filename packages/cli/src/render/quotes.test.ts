import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Message } from '@tasdeeq/engine'
import { quotesOf } from './quotes.ts'

/** A message whose text is this, quoted where the words stand. */
function quoted(text: string, ...words: readonly string[]): readonly string[] {
  const message = {
    text,
    regions: [{ start: 0, end: text.length, origin: 'body', voice: 'own' }],
  } as Pick<Message, 'text' | 'regions'> as Message
  const spans = words.map((word) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  }))
  return quotesOf(message, spans)
}

test('a word or two are quoted with the phrase they stand in', () => {
  const text = 'Dear user. You must answer within 24 hours, or we act.'
  assert.deepEqual(quoted(text, '24 hours'), ['You must answer within 24 hours'])
})

test('a name is quoted as it is', () => {
  const text = 'I write for the Central Bureau of Investigation in this matter.'
  assert.deepEqual(quoted(text, 'Central Bureau of Investigation'), [
    'Central Bureau of Investigation',
  ])
})

test('words of one phrase are quoted once', () => {
  assert.deepEqual(quoted('Send your card number and PIN now.', 'card number', 'PIN').length, 1)
})

test('a sum of money is not torn apart at its stop', () => {
  assert.deepEqual(quoted('Hello. Pay Rs. 500 today! Bye.', 'Pay'), ['Pay Rs. 500 today'])
})

test('a phrase does not end in the word that joins it to the next line', () => {
  const text = 'It is an offence under Section 14 of the Act and under\nSections 67A and 67B.'
  assert.deepEqual(quoted(text, 'an offence'), ['It is an offence under Section 14 of the Act'])
})

test('a long phrase is cut at whole words, and says so', () => {
  const [quote = ''] = quoted(`${'word '.repeat(40)}arrest ${'word '.repeat(40)}`, 'arrest')
  assert.match(quote, /^…word .* arrest .* word…$/u)
  assert.ok(quote.length < 140)
})
