import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted } from './counted.ts'

test('one thing is one, and none or several are many', () => {
  assert.equal(counted(1, 'messages'), '1 message')
  assert.equal(counted(0, 'messages'), '0 messages')
  assert.equal(counted(21, 'campaigns'), '21 campaigns')
})
