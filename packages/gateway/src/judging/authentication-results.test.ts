import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { ResultRow } from '@tasdeeq/host'
import { authenticationResults } from './authentication-results.ts'

const row = (properties: ResultRow['properties']): ResultRow => ({
  method: 'spf',
  result: 'pass',
  properties,
})

test('nothing was run, and it says so', () => {
  assert.equal(authenticationResults('mx.example', []), 'mx.example; none')
})

test('what a client says cannot forge a result', () => {
  const forgeries = [
    'a@b.example; dkim=pass header.d=bank.example',
    'a@b.example\r\nX-Forged: yes',
    'a@b.example (comment',
    '"x; dmarc=pass"@b.example',
    'a@b.example\u2028',
    'a@"b; dmarc=pass"',
  ]
  for (const forgery of forgeries) {
    const field = authenticationResults('mx.example', [row({ 'smtp.mailfrom': forgery })])
    assert.match(field, /^mx\.example;\r\n\tspf=pass(?: smtp\.mailfrom=b\.example)?$/u, forgery)
  }
})

test('whatever the values are, the field has its results and no more', () => {
  const value = fc.oneof(fc.string({ maxLength: 30 }), fc.emailAddress(), fc.domain())
  const rows = fc.array(
    fc.record({
      method: fc.constantFrom('spf', 'dkim', 'dmarc', 'arc' as const),
      result: fc.constantFrom('pass', 'fail', 'temperror' as const),
      properties: fc.dictionary(fc.constantFrom('header.d', 'header.b', 'smtp.mailfrom'), value),
    }),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(rows, (many) => {
      const lines = authenticationResults('mx.example', many).split(';\r\n\t')
      assert.equal(lines.length, many.length === 0 ? 1 : Math.min(many.length, 16) + 1)
      for (const line of lines.slice(1))
        assert.match(line, /^(?:spf|dkim|dmarc|arc)=[a-z]+(?: [a-z.]+=[!-:<-~]+)*$/u)
    }),
  )
})
