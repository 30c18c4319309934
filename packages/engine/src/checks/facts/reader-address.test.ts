import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressInBase64, addressWithin } from './reader-address.ts'

test('an address is found within what stands about it', () => {
  assert.equal(addressWithin('x=1&m=Reader.One@mail.example&y'), 'reader.one@mail.example')
  assert.equal(addressWithin('/@handle/status'), undefined)
  assert.equal(addressWithin('a@b'), undefined)
  assert.equal(addressWithin('@@@@reader@mail.example.'), 'reader@mail.example')
})

test('an address is found in base64, with and without its padding', () => {
  assert.equal(addressInBase64('cmVhZGVyQG1haWwuZXhhbXBsZQ=='), 'reader@mail.example')
  assert.equal(addressInBase64('cmVhZGVyQG1haWwuZXhhbXBsZQ'), 'reader@mail.example')
  assert.equal(addressInBase64('U1HVvyZtlqgbWOWWSFuvuy1t8gdPHGF2cc1g'), undefined)
  assert.equal(addressInBase64('not base64 at all, this'), undefined)
})
