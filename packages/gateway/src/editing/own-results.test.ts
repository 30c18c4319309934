import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { claimsToBeOurs } from './own-results.ts'

const OWN = 'mx.our.example'

function ours(value: string, own = OWN): boolean {
  return claimsToBeOurs(Buffer.from(value, 'utf8').toString('latin1'), own)
}

const FORGED = [
  ' mx.our.example; dmarc=pass',
  ' MX.Our.Example;dmarc=pass',
  ' mx.our.example 1; spf=pass',
  ' mx.our.example/1; spf=pass',
  ' "mx.our.example"; spf=pass',
  ' "mx.our\\.example"; spf=pass',
  '\r\n\tmx.our.example;\r\n\tspf=pass',
  ' (it is) mx.our.example (really) 1 (x); spf=pass',
  ' (a;b) mx.our.example; spf=pass',
  ' ((nested) \\) ) mx.our.example; spf=pass',
  ' (never ended mx.our.example; spf=pass',
  ' mx.our.example',
  ' mx.our.example spf=pass',
  ' mx.our.example.; spf=pass',
  ' mx.our.\r\n example; spf=pass',
  ' mx . our . example; spf=pass',
  ' m\u200bx.our.example; spf=pass',
  ' mx。our。example; spf=pass',
  ' ｍｘ.our.example; spf=pass',
  ' =?utf-8?q?mx.our.example?=; spf=pass',
  ' =?utf-8?B?bXgub3VyLmV4YW1wbGU=?=; spf=pass',
  ' other.example, mx.our.example; spf=pass',
  ` ${'x'.repeat(20_000)}`,
]

for (const value of FORGED) {
  test(`removed: ${JSON.stringify(value.slice(0, 60))}`, () => assert.ok(ours(value)))
}

const STRANGE = [
  ' mx.other.example; spf=pass smtp.mailfrom=mx.our.example',
  ' mx.our.example.org; spf=pass',
  ' amx.our.example; spf=pass',
  ' relay.mx.our.example; spf=pass',
  ' our.example; none',
  ' mx.other.example (comment); dkim=pass (mx.our.example)',
  '',
]

for (const value of STRANGE) {
  test(`kept: ${JSON.stringify(value)}`, () => assert.ok(!ours(value)))
}

test('an IDN is one name in both of its forms', () => {
  assert.ok(ours(' xn--bcher-kva.example; spf=pass', 'bücher.example'))
  assert.ok(ours(' BÜCHER.example; spf=pass', 'xn--bcher-kva.example'))
})

test('our name within any comments, folds, cases and quotes is found', () => {
  const comment = fc
    .string({ unit: fc.constantFrom('a', ' ', ';', '\\)', '\\(', '"', '.'), maxLength: 8 })
    .map((text) => `(${text})`)
  const gap = fc.array(fc.oneof(comment, fc.constantFrom(' ', '\t', '\r\n ', '\r\n\t')), {
    maxLength: 5,
  })
  const cased = fc
    .array(fc.boolean(), { minLength: OWN.length, maxLength: OWN.length })
    .map((flags) =>
      OWN.split('')
        .map((c, at) => (flags[at] ? c.toUpperCase() : c))
        .join(''),
    )
  const name = fc.oneof(
    cased,
    cased.map((text) => `"${text}"`),
    cased.map((text) => `"\\${text}"`),
  )
  const version = fc.constantFrom('', ' 1', '/1', ' (x) 1')
  fc.assert(
    fc.property(fc.tuple(gap, name, gap, version), ([before, id, after, number]) => {
      assert.ok(ours(`${before.join('')}${id}${after.join('')}${number}; spf=pass`))
    }),
  )
})

test('no value makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void ours(text)))
})
