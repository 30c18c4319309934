import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asError } from './thrown.ts'

test('a disk that is full under PostgreSQL in WebAssembly is told as Node tells it', () => {
  const error = asError({ name: 'ErrnoError', errno: 51 })
  assert.equal('code' in error && error.code, 'ENOSPC')
  assert.equal(error.message, 'ENOSPC')
})

test('an Error stays what it is, and of anything else its parts are told', () => {
  const error = new Error('x')
  assert.equal(asError(error), error)
  assert.equal(asError({ status: 1 }).message, '{"status":1}')
  assert.equal(asError(undefined).message, 'nothing')
})
