import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { textSignature } from '../text/likeness.ts'
import { compileKnowledge } from './knowledge.ts'
import { packWarnings } from './packed-warnings.ts'
import { smallPack } from './pack.fixture.ts'
import type { Warning, WarningKind } from './warning.ts'
import { withWarnings } from './warnings.ts'

const seed = new TextEncoder().encode('a seed of a test')
const AT = Date.UTC(2026, 5, 1)
const DAY = 86_400_000
const knowledge = compileKnowledge(smallPack())

function warning(kind: WarningKind, value: string, rest: Partial<Warning> = {}): Warning {
  return {
    id: `${kind} ${value}`,
    kind,
    value,
    campaign: 'one',
    because: { en: 'Because.', ur: 'کیونکہ۔' },
    from: AT - DAY,
    expires: AT + DAY,
    ...rest,
  }
}

const over = (...warnings: readonly Warning[]) =>
  withWarnings(knowledge, { cursor: 7, seed, warnings })

test('knowledge without a desk has no warnings', () => {
  assert.equal(knowledge.hasWarnings, false)
  assert.equal(knowledge.warning('domain', 'purse-desk.example', AT), undefined)
})

test('the version of the knowledge names how far the warnings go, and only the last ones', () => {
  const twice = withWarnings(over(), { cursor: 9, seed, warnings: [] })
  assert.equal(twice.version, `${knowledge.version}+w9`)
})

test('what is below a domain counts, what is above or beside it does not', () => {
  const known = over(warning('domain', 'purse-desk.example'))
  const is = (host: string): boolean => known.warning('domain', host, AT) !== undefined
  assert.ok(is('purse-desk.example') && is('a.b.PURSE-desk.example.'))
  assert.ok(!is('example') && !is('other-purse-desk.example') && !is('desk.example'))
})

test('a value is found however it is written', () => {
  const known = over(
    warning('url', 'https://sites.example/a/b'),
    warning('account', 'pk36 scbl 0000 0011 2345 6702'),
    warning('wallet', '0xAbCd000000000000000000000000000000000000'),
    warning('sender-id', 'Duty-Desk'),
  )
  assert.ok(known.warning('url', 'http://sites.example/a/b/?q=1#x', AT))
  assert.ok(!known.warning('url', 'https://sites.example/a', AT))
  assert.ok(!known.warning('url', 'not a page', AT))
  assert.ok(known.warning('account', 'PK36SCBL0000001123456702', AT))
  assert.ok(known.warning('wallet', '0xabcd000000000000000000000000000000000000', AT))
  assert.ok(known.warning('sender-id', 'duty-desk', AT))
})

test('what has expired is silent, and what came weeks before the decision is not', () => {
  const known = over(warning('email', 'a@b.example'))
  const at = (time: number) => known.warning('email', 'A@b.example', time)
  assert.ok(at(AT) && at(AT - 30 * DAY))
  assert.equal(at(AT + DAY), undefined)
  assert.equal(at(AT - 100 * DAY), undefined)
})

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

test('the text most alike is found, with how alike it is', () => {
  const words = Array.from({ length: 120 }, (_, at) => `word${(at * 7919) % 997}`)
  const text = (value: string) =>
    warning('text', base64url(textSignature(value, seed)!), {
      id: value.slice(-9),
    })
  const near = [...words.slice(0, 118), 'another', 'end'].join(' ')
  const known = over(text(`${words.join(' ')} tail aaaa`), text('word5 '.repeat(80) + 'tail bbbb'))
  const found = known.textWarning(near, AT)
  assert.equal(found?.warning.id, 'tail aaaa')
  assert.ok(found.likeness > 0.8 && found.likeness < 1, String(found.likeness))
  assert.equal(known.textWarning('quite another text '.repeat(30), AT), undefined)
  assert.equal(known.textWarning('short', AT), undefined)
})

test('a damaged signature or a value of no form is left out', () => {
  const packed = packWarnings({
    cursor: 1,
    seed,
    warnings: [warning('text', '***'), warning('url', 'nothing'), warning('phone', '')],
  })
  assert.equal(packed.count, 0)
})

test('any values at all are looked up without an error, and each finds itself', () => {
  const kind = fc.constantFrom(
    'domain',
    'url',
    'email',
    'phone',
    'account',
    'wallet',
    'handle',
    'sender-id',
  )
  const entry = fc.record({ kind, value: fc.string({ unit: 'grapheme', maxLength: 60 }) })
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (entries) => {
      const known = over(...entries.map((one) => warning(one.kind, one.value)))
      for (const one of entries) {
        const found = known.warning(one.kind, one.value, AT)
        if (found) assert.equal(found.kind, one.kind)
      }
    }),
  )
})

test('anything at all as the signature of a text is packed or left out, and never an error', () => {
  const letters = fc.string({
    unit: fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '-', '_'),
    minLength: 7,
    maxLength: 400,
  })
  fc.assert(
    fc.property(fc.array(fc.oneof(letters, fc.string()), { maxLength: 5 }), (values) => {
      const known = over(...values.map((value) => warning('text', value)))
      known.textWarning('some words of a text that is long enough to be compared', AT)
    }),
  )
})
