import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only } from '../../test/written.ts'

function asked(body: string): readonly string[] {
  return only(claimsOf(body), 'request')
    .filter(({ value }) => !value.negated)
    .map(({ value }) => value.request)
    .filter((request) => ['otp', 'credentials', 'bank-details'].includes(request))
}

test('a code that is written out is given and not asked for', () => {
  assert.deepEqual(asked('Give code 4417 to the rider once you hold the parcel.'), [])
  assert.deepEqual(asked('Open the page and enter the code: plum-heron-nine'), [])
  assert.deepEqual(asked('رائیڈر کو کوڈ 6620 بتائیں'), [])
})

test('an account number with its digits is given', () => {
  assert.deepEqual(asked('Confirm your payment.\nAccount number: **** 0417\nAmount: 20'), [])
})

test('a telephone number behind a code is where the code is to go', () => {
  assert.deepEqual(asked('Send the OTP code to this number 03000000101 now'), ['otp'])
  assert.deepEqual(asked('Send your OTP to 0300-0000101'), ['otp'])
  assert.ok(asked('Apna wallet PIN is number par bhejen 0300 0000101').includes('credentials'))
  assert.deepEqual(asked('Enter the code 482-913 on the page.'), [])
})

test('a code on a line of its own below is given', () => {
  const text = 'Enter the code below on the page that you opened:'
  assert.deepEqual(asked(`${text}\n\n630281\n\nKind regards`), [])
  assert.deepEqual(asked(`${text}\n\nKind regards`), ['otp'])
  assert.deepEqual(asked(`${text}\n\n0300 0000 0101\n\nKind regards`), ['otp'])
})

test('a form with empty places asks', () => {
  const form = 'Reply with the following:\n1. Bank name:\n2. Account number:\n3. Card number:'
  assert.ok(asked(form).includes('bank-details'))
})

test('words inside the address of a page are nobody’s', () => {
  assert.deepEqual(asked('Recording: https://meet.example/rec/share/code-abc Passcode'), [])
})

test('who sends a code himself asks for none', () => {
  assert.deepEqual(asked('The key box is left of the door. I send the code on Friday.'), [])
})

test('a number that the reader should cover up is not wanted', () => {
  assert.deepEqual(asked('Send me a screenshot, and black out the card number please.'), [])
})
