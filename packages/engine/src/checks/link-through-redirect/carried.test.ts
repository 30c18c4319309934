import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkParts } from '../../sender/link-parts.ts'
import { bareHost, carriedHost } from './carried.ts'

const carried = (href: string): string | undefined => carriedHost(linkParts(href))

test('an address within another is found, plain and percent-encoded once or twice', () => {
  assert.equal(carried('https://a.example/go?u=https://b.invalid/x'), 'b.invalid')
  assert.equal(carried('https://a.example/go?u=https%3A%2F%2Fb.invalid%2Fx'), 'b.invalid')
  assert.equal(carried('https://a.example/go?u=https%253A%252F%252Fb.invalid%252Fx'), 'b.invalid')
  assert.equal(carried('https://a.example/CL0/https:%2F%2Fb.invalid/1'), 'b.invalid')
})

test('the address itself is not one that it carries', () => {
  assert.equal(carried('https://a.example/path?x=1#y'), undefined)
  assert.equal(carried('https://a.example/?u=http%3A%2F%2F'), undefined)
})

test('a host may stand bare in the path or a parameter, and a file name is none', () => {
  assert.equal(bareHost(linkParts('https://www.google.com/amp/shop.com/a')), 'shop.com')
  assert.equal(bareHost(linkParts('https://a.example/translate?hl=en&u=shop.com')), 'shop.com')
  assert.equal(bareHost(linkParts('https://a.example/index.html?x=1.5')), undefined)
})
