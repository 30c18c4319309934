import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutEnd } from './ends.ts'

test('only what stands at the end is taken off', () => {
  assert.equal(withoutEnd('a. b . .', /[\s.]/u), 'a. b')
  assert.equal(withoutEnd('509A', /[A-Z]/u), '509')
  assert.equal(withoutEnd('509', /[A-Z]/u), '509')
  assert.equal(withoutEnd('1234', /\d/u), '')
  assert.equal(withoutEnd('', /\d/u), '')
})
