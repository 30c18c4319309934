import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressParser } from 'postal-mime'
import { readAddressList } from './addresses.ts'
import { parseAddresses } from './parser.ts'

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

test('a plain mailbox reads as the mail parser reads it', () => {
  for (const name of ['', 'A', 'A. B', '"A, B" ', '"" ', '"A-B & C"', 'Ähm Öl', 'A  B  '])
    for (const address of ['a.b+c=d%e_f@x-y.example', '.@.', 'A@B']) {
      const written = `${name}${name === '' || name.endsWith(' ') ? '' : ' '}<${address}>`
      const read = addressParser(written, { flatten: true })
      assert.deepEqual(parseAddresses(written), read, written)
      assert.deepEqual(parseAddresses(address), addressParser(address, { flatten: true }), address)
    }
})
