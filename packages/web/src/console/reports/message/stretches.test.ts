import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { stretchesOf } from './stretches.ts'

test('a sign that turns the text is shown by its name', () => {
  assert.deepEqual(stretchesOf('pay\u202eexe.pdf'), [
    { kind: 'words', start: 0, text: 'pay' },
    { kind: 'sign', start: 3, text: 'RLO' },
    { kind: 'words', start: 4, text: 'exe.pdf' },
  ])
})

test('joiners that Urdu is spelt with stay, and others are shown', () => {
  assert.equal(stretchesOf('می\u200cگوید').length, 1)
  assert.equal(stretchesOf('pay\u200cpal').length, 3)
})

test('whatever the text, no sign that turns or hides is left in what is shown', () => {
  const unit = fc.constantFrom('a', 'پ', '\u202e', '\u2067', '\u200b', '\u0000', ' ', '\n')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 900 }), (text) => {
      const shown = stretchesOf(text)
        .map((stretch) => stretch.text)
        .join('')
      assert.doesNotMatch(shown, /[\u202e\u2067\u200b]|(?!\n)\p{Cc}/u)
    }),
  )
})
