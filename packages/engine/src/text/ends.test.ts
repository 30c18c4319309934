import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutAt, withoutEnd } from './ends.ts'

test('only what stands at the end is taken off', () => {
  assert.equal(withoutEnd('a. b . .', /[\s.]/u), 'a. b')
  assert.equal(withoutEnd('509A', /[A-Z]/u), '509')
  assert.equal(withoutEnd('509', /[A-Z]/u), '509')
  assert.equal(withoutEnd('1234', /\d/u), '')
  assert.equal(withoutEnd('', /\d/u), '')
})

test('a text is cut between characters', () => {
  assert.equal(cutAt('a\u{1f600}b', 2), 'a')
  assert.equal(cutAt('a\u{1f600}b', 3), 'a\u{1f600}')
  assert.equal(cutAt('\u{1f600}', 1), '')
  assert.equal(cutAt('ab', 5), 'ab')
})
