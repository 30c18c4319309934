import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { linearPattern } from './linear-pattern.ts'

function taken(written: string): RegExp | undefined {
  const result = linearPattern(written)
  return result.kind === 'pattern' ? result.pattern : undefined
}

test('patterns of numbers and addresses are taken, with their flags', () => {
  assert.ok(taken(String.raw`/^\+441(13|14|15)4960([0-9]{3})$/`)?.test('+441134960123'))
  assert.ok(taken('/^(abuse|noc)@/i')?.test('ABUSE@somewhere.example'))
  assert.ok(taken(String.raw`^https?://login\.`)?.test('http://login.example'))
  assert.ok(taken('^a[a-z]+b$')?.test('axyzb'))
})

test('whatever may take long is refused, with why', () => {
  for (const written of [
    '(a+)+$',
    '^(a|a)*$',
    '.*.*',
    'a+b',
    '^a*b*$',
    String.raw`(a)\1`,
    '(?=a)a',
    '(?<name>a)',
    '^a{1,1000}$',
    '^a{3,}$',
    '(a{2}){2}',
    'a??',
    '^[a',
    '*a',
    '/a/y',
    '(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)',
    `a${'b'.repeat(500)}`,
    '(a',
  ]) {
    const result = linearPattern(written)
    assert.equal(result.kind, 'refused', written)
    assert.ok(result.kind === 'refused' && result.why.length > 0)
  }
})

test('whatever is written, it is taken or refused, and what is taken ends soon', () => {
  const pieces = [
    'a',
    'b',
    '.',
    '(',
    ')',
    '|',
    '?',
    '*',
    '+',
    '{1,9}',
    '{3}',
    '[ab]',
    '^',
    '$',
    '\\d',
  ]
  const written = fc
    .array(fc.constantFrom(...pieces), { maxLength: 30 })
    .map((list) => list.join(''))
  const values = ['a', 'ab', '1'].map((part) => part.repeat(700))
  fc.assert(
    fc.property(fc.oneof(written, fc.string()), (text) => {
      const pattern = taken(text)
      if (pattern !== undefined) for (const value of values) pattern.test(value)
    }),
    {
      numRuns: 3_000,
      seed: 20261122,
      interruptAfterTimeLimit: 60_000,
      markInterruptAsFailure: true,
    },
  )
})
