import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAddressList } from './addresses.ts'

const addressesOf = (value: string): readonly string[] =>
  readAddressList(value).map(({ address }) => address)

test('comments within an address are no part of it', () => {
  assert.deepEqual(addressesOf('A <a(one)@bank.example(two)>, B <b@else.example>'), [
    'a@bank.example',
    'b@else.example',
  ])
  assert.deepEqual(addressesOf('A <a@bank(x(y)z). example>'), ['a@bank.example'])
})

test('what is open to its end, or quoted, is no comment', () => {
  assert.deepEqual(addressesOf('A <"a(b"@bank.example>'), ['"a(b"@bank.example'])
  assert.deepEqual(addressesOf('A <a(@bank.example>'), ['a(@bank.example'])
})
