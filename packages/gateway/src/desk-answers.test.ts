import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalOf, silenceOf } from './desk-answers.ts'

test('a refusal names the setting to look at, as the configuration has it', () => {
  for (const status of [401, 403])
    assert.match(
      refusalOf(status),
      new RegExp(`^the desk answered ${status}: .* desk: key-file: `, 'u'),
    )
  assert.match(refusalOf(404), /desk: url: /u)
  assert.equal(refusalOf(500), 'the desk answered 500')
})

test('where no answer came, what the attempt wraps is told', () => {
  const wrapped = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })
  assert.equal(silenceOf(wrapped), 'no answer from the desk: connect ECONNREFUSED')
  assert.equal(silenceOf(new Error('aborted')), 'no answer from the desk: aborted')
})
