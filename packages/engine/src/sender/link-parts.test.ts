import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkParts } from './link-parts.ts'

test('an address is taken apart at its marks', () => {
  assert.deepEqual(linkParts('https://bank.example@evil.invalid:8443/a/b.php?x=1#y?z'), {
    userInfo: 'bank.example',
    port: '8443',
    path: '/a/b.php',
    query: 'x=1',
    fragment: 'y?z',
  })
})

test('what is not there is empty', () => {
  const nothing = { userInfo: '', port: '', path: '', query: '', fragment: '' }
  assert.deepEqual(linkParts('http://shop.example'), nothing)
  assert.deepEqual(linkParts(''), nothing)
  assert.deepEqual(linkParts('shop.example/a'), { ...nothing, path: '/a' })
})

test('a question mark behind the hash belongs to the fragment', () => {
  assert.equal(linkParts('https://a.example/#b?c').query, '')
  assert.equal(linkParts('https://a.example/#b?c').fragment, 'b?c')
})
