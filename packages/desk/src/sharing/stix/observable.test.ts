import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Indicator, IndicatorKind } from '../../reading.ts'
import { uuid5 } from './ids.ts'
import { observableOf, patternOf } from './observable.ts'

const HASH = 'ab'.repeat(32)

for (const [kind, value, pattern] of [
  ['domain', 'fine-now.example', "[domain-name:value = 'fine-now.example']"],
  ['host', 'pay.fine-now.example', "[domain-name:value = 'pay.fine-now.example']"],
  ['url', "https://a.example/o'hara", String.raw`[url:value = 'https://a.example/o\'hara']`],
  ['email', 'office@a.example', "[email-addr:value = 'office@a.example']"],
  ['ip', '192.0.2.7', "[ipv4-addr:value = '192.0.2.7']"],
  ['ip', '2001:db8::7', "[ipv6-addr:value = '2001:db8::7']"],
  ['attachment', HASH, `[file:hashes.'SHA-256' = '${HASH}']`],
  ['phone', '+923001234567', accountIs('phone', '+923001234567')],
  ['account', 'PK36SCBL0000001123456702', accountIs('bank-account', 'PK36SCBL0000001123456702')],
  ['wallet', 'TXyz', accountIs('cryptocurrency-wallet', 'TXyz')],
  ['sender-id', '8\\33', accountIs('sms-sender', String.raw`8\\33`)],
  ['handle', 'telegram:fines_desk', accountIs('telegram', 'fines_desk')],
  ['handle', 'whatsapp:chat/AbC', accountIs('whatsapp', 'chat/AbC')],
] as const)
  test(`${kind} ${value} is ${pattern}`, () => assert.equal(patternOf({ kind, value }), pattern))

function accountIs(type: string, id: string): string {
  return `[user-account:account_type = '${type}' AND user-account:user_id = '${id}']`
}

/** A reader of its own for the grammar of STIX 2.1, 9: what is tested in an observation, by path; undefined: no pattern. */
function read(pattern: string): ReadonlyMap<string, string> | undefined {
  if (!pattern.startsWith('[') || !pattern.endsWith(']')) return undefined
  const found = new Map<string, string>()
  let rest = pattern.slice(1, -1)
  for (;;) {
    const [all, path, literal] =
      /^([a-z0-9-]+:[a-z_]+(?:\.'[^'\\]*')?) = '((?:[^'\\]|\\['\\])*)'/u.exec(rest) ?? []
    if (all === undefined || path === undefined || literal === undefined) return undefined
    found.set(path, literal.replaceAll(/\\(['\\])/gu, '$1'))
    rest = rest.slice(all.length)
    if (rest === '') return found
    if (!rest.startsWith(' AND ')) return undefined
    rest = rest.slice(' AND '.length)
  }
}

const kinds: readonly Exclude<IndicatorKind, 'handle'>[] = [
  'domain',
  'host',
  'url',
  'email',
  'ip',
  'attachment',
  'phone',
  'account',
  'wallet',
  'sender-id',
]
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from("'\\[] =:\n\r\u0085ANDOR")), maxLength: 30 }),
)

test('whatever a value is, its pattern and its object say exactly that, and nothing more', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), value, (kind, written) => {
      const indicator: Indicator = { kind, value: written.toWellFormed() }
      const terms = read(patternOf(indicator))
      assert.ok(terms !== undefined, patternOf(indicator))
      assert.equal([...terms.values()].at(-1), indicator.value)
      assert.equal(terms.size, [...terms.keys()].join(' ').includes('user-account') ? 2 : 1)
      const { type, id, ...said } = observableOf(indicator)
      assert.ok(id.startsWith(`${type}--`))
      assert.ok(JSON.stringify(said).includes(JSON.stringify(indicator.value).slice(1, -1)))
    }),
    { numRuns: 3000 },
  )
})

/** Made by OASIS’ own library, `stix2` for Python. */
test('the ids of observables are those that everybody else gives them', () => {
  const named = (kind: IndicatorKind, of: string): string => observableOf({ kind, value: of }).id
  assert.equal(
    named('domain', 'fine-now.example'),
    'domain-name--e31ad559-c217-560c-a1e1-4ff8b5a0c0b3',
  )
  assert.equal(named('ip', '192.0.2.7'), 'ipv4-addr--fe609036-dbde-52d8-a120-35d115a7d338')
  assert.equal(named('attachment', HASH), 'file--20432b06-75d2-54b6-80ef-6d923b5d925d')
  assert.equal(
    named('phone', '+923001234567'),
    'user-account--60ce1cc8-c29c-5cbf-99f3-f6e7bbe69a6b',
  )
  assert.equal(
    named('url', "https://a.example/o'hara"),
    'url--ab3ff468-ce10-5e78-b23d-81e61135ab44',
  )
})

test('a UUID of version 5 is that of RFC 9562, A.4', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
  assert.equal(uuid5(dns, 'www.example.com'), '2ed6657d-e927-568b-95e1-2665a8aea6a2')
})
