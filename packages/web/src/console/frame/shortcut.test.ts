import assert from 'node:assert/strict'
import { test } from 'node:test'
import { written } from './shortcut.ts'

test('a shortcut is written as it stands on the keys', () => {
  assert.equal(written('mod+Enter', false), 'Ctrl + Enter')
  assert.equal(written('mod+K', true), '⌘ + K')
  assert.equal(written('x', false), 'X')
})
