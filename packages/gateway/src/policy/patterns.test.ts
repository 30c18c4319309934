import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as checkAll, property, string } from 'fast-check'
import { domainOf, keysOf, parsePattern } from './patterns.ts'

function fits(pattern: string, address: string): boolean {
  return keysOf(address).includes(parsePattern(pattern) ?? 'no pattern')
}

test('patterns fit what they say', () => {
  assert.ok(fits('a@b.example', 'A@B.example'))
  assert.ok(fits('@b.example', 'a@b.example.'))
  assert.ok(fits('*@b.example', 'a@b.example'))
  assert.ok(fits('@*.b.example', 'a@x.y.b.example'))
  assert.ok(fits('a@b.example', '"a"@b.example'))
  assert.ok(fits('a@b.example', String.raw`"\A"@b.example`))
  assert.ok(fits('<>', ''))
  assert.ok(fits('@bücher.example', 'a@xn--bcher-kva.example'))
  assert.ok(fits('@xn--bcher-kva.example', 'a@BÜCHER.example'))
  assert.ok(fits('@تصدیق.example', `a@${domainOf('x@تصدیق.example')}`))
})

test('patterns fit nothing else', () => {
  assert.ok(!fits('@*.b.example', 'a@b.example'))
  assert.ok(!fits('@b.example', 'a@x.b.example'))
  assert.ok(!fits('@b.example', 'a@evil-b.example'))
  assert.ok(!fits('@a.b', 'x@a%2eb'))
  assert.ok(!fits('a@b.example', 'b@b.example'))
  assert.ok(!fits('@b.example', ''))
  assert.ok(!fits('a@b.example', '"a@b.example"@c.example'))
  assert.ok(!fits('a@b.example', '"@b.example'))
})

test('what is no pattern is refused', () => {
  for (const pattern of ['', 'b.example', '*', '@', '@*', 'a b@c', 'a@*.b', 'x*@b.example', '@@']) {
    assert.equal(parsePattern(pattern), undefined, pattern)
  }
})

test('any address has keys, few of them, and any text is a pattern or none', () => {
  checkAll(
    property(string({ unit: 'binary', maxLength: 400 }), (text) => {
      parsePattern(text)
      assert.ok(keysOf(text).length <= 260)
    }),
  )
})
