import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findGibberish } from './gibberish.ts'
import { findBlank, isBlankTarget } from './machine.ts'

test('fields of mailing programs that were not filled in are found', () => {
  for (const blank of ['%%firstname%%', '{{ first_name }}', '*|FNAME|*', '%rand10%', '[RANDOM]']) {
    assert.equal(findBlank(`Hello ${blank}, welcome`), blank)
  }
})

test('brackets, percents and code are no fields', () => {
  for (const text of ['10% of 20% is 2%', '[PATCH 1/2] {name}', 'see [1] and {x}', '{{ a + b }}']) {
    assert.equal(findBlank(text), undefined)
  }
})

test('words of letters by turns, or without a vowel, are nobody’s', () => {
  assert.equal(findGibberish('message pending uPOdBr'), 'uPOdBr')
  assert.equal(findGibberish('order bdfgkhtr today'), 'bdfgkhtr')
  assert.equal(
    findGibberish('GitHub LinkedIn YouTube HTTPSServer McDonald PDFs rhythms'),
    undefined,
  )
})

test('a target that is a field and nothing else is blank', () => {
  assert.ok(isBlankTarget('%LINK%'))
  assert.ok(isBlankTarget('http://{{url}}'))
  assert.ok(!isBlankTarget('https://library.example/?q=%20a'))
})
