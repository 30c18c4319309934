import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { DomainBlock, DomainBlocks } from './domain-blocks.ts'
import { domainList } from './domain-list.ts'
import { policyZone } from './policy-zone.ts'
import { zoneName } from './zone-name.ts'

const DESK = 'desk.example'

function found(blocks: readonly DomainBlock[], more: Partial<DomainBlocks> = {}): DomainBlocks {
  return { blocks, tlp: 'green', version: { serial: 41, changed: 1 }, isCut: false, ...more }
}

function block(name: string, more: Partial<DomainBlock> = {}): DomainBlock {
  const because = 'A fraud that people have reported twice uses this domain.'
  return { name, outcome: 'fraud', because, campaign: 'c-1', expires: 86_400_000, ...more }
}

/** A reader of its own: what stands in a zone file beside remarks, by line, as RFC 1035, 5.1 cuts it up. */
function recordsOf(zone: string): readonly (readonly string[])[] {
  return zone
    .split('\n')
    .map((line) => line.replace(/;.*$/u, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/u))
}

test('a zone says who is asked, how new it is, and of each domain and all below it that it is not there', () => {
  assert.deepEqual(recordsOf(policyZone(found([block('fine-now.example')]), DESK)), [
    ['$TTL', '300'],
    ['@', 'SOA', 'localhost.', 'nobody.invalid.', '41', '300', '60', '604800', '300'],
    ['@', 'NS', 'localhost.'],
    ['fine-now.example', 'CNAME', '.'],
    ['*.fine-now.example', 'CNAME', '.'],
  ])
})

test('a list says whose it is, how it is marked, when it changed, and how many there are', () => {
  const list = domainList(found([block('a.example'), block('b.example')], { isCut: true }), DESK)
  assert.deepEqual(list.split('\n'), [
    '# Domains blocked by the Tasdeeq desk at desk.example',
    '# Marking: TLP:GREEN (FIRST, TLP 2.0). Share it accordingly; it comes with no other licence.',
    '# Changed: 1970-01-01T00:00:00.001Z',
    '# Domains: 2, each with everything below it',
    '# Not complete: the desk blocks more than one file has',
    'a.example',
    'b.example',
    '',
  ])
})

for (const [name, why] of [
  ['*', 'everything'],
  ['*.example', 'a wildcard'],
  ['\\042.example', 'an escaped wildcard'],
  ['example', 'a whole top-level domain'],
  ['', 'nothing'],
  ['.', 'the root'],
  ['a..example', 'an empty label'],
  ['a.example.', 'a name that is absolute'],
  ['32.1.0.0.127.rpz-ip', 'a trigger on addresses'],
  ['x.rpz-client-ip', 'a trigger on who asks'],
  ['192.0.2.7', 'an address'],
  ['\u212Aey.example', 'a letter that is another in lower case'],
  ['x.RPZ-IP', 'a trigger in capitals'],
  ['a b.example', 'two words'],
  ['a.example;', 'a remark'],
  ['$include.example', 'a directive'],
  ['@.example', 'the zone itself'],
  ['تصدیق.example', 'letters that the DNS does not have'],
  [`${'a'.repeat(64)}.example`, 'a label too long'],
  [`${'abcdefghi.'.repeat(20)}example`, 'a name too long'],
] as const)
  test(`no block is made of ${why}`, () => assert.equal(zoneName(name), undefined))

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('ab.-_*@$;"\\()\n\r\t \u0085\u2028#')),
    maxLength: 30,
  }),
  fc.domain(),
)

test('whatever a value is, a zone and a list have it exactly as it is, or not at all', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 8 }), (values) => {
      const names = values.flatMap((value) => zoneName(value) ?? [])
      for (const name of names) assert.ok(values.some((value) => value.toLowerCase() === name))
      const blocks = names.map((name) => block(name))
      const expected = names.flatMap((name) => [name, `*.${name}`])
      const records = recordsOf(policyZone(found(blocks), DESK)).slice(3)
      assert.deepEqual(
        records,
        expected.map((name) => [name, 'CNAME', '.']),
      )
      const lines = domainList(found(blocks), DESK).split('\n')
      assert.deepEqual(
        lines.filter((line) => line !== '' && !line.startsWith('#')),
        names,
      )
    }),
    { numRuns: 2000 },
  )
})

test('whatever a reason says, it stays within its remark', () => {
  fc.assert(
    fc.property(hostile, hostile, (because, campaign) => {
      const zone = policyZone(found([block('a.example', { because, campaign })]), because)
      assert.equal(recordsOf(zone).length, 5)
      const list = domainList(found([block('a.example')]), because)
      assert.equal(list.split(/[\n\r\u0085\u2028]/u).length, 6)
    }),
    { numRuns: 2000 },
  )
})
