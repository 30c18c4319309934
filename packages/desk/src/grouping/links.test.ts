import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LINKED_FROM, type SharedIndicator, weigh } from './links.ts'

const DAY = 86_400_000
const account: SharedIndicator = {
  indicator: '1',
  kind: 'account',
  value: 'PK00XXXX0000000000000001',
  campaigns: 2,
  gap: 0,
}

test('an account that two campaigns alone have links them', () => {
  assert.ok(weigh([account], 10_000).weight >= LINKED_FROM)
})

test('what half of all campaigns have says nothing', () => {
  assert.ok(weigh([{ ...account, campaigns: 5_000 }], 10_000).weight < 0.1)
})

test('after three months without it, it weighs half', () => {
  const before = weigh([account], 10_000).weight
  assert.equal(weigh([{ ...account, gap: 90 * DAY }], 10_000).weight, before / 2)
})

test('a domain and what is below it are one piece of evidence', () => {
  const domain = { ...account, kind: 'domain', value: 'pay-fee.example' } as const
  const url = {
    ...account,
    indicator: '2',
    kind: 'url',
    value: 'https://pay-fee.example/a',
  } as const
  const { because } = weigh([domain, url], 10_000)
  assert.deepEqual(
    because.map(({ kind }) => kind),
    ['url'],
  )
})

test('two sites below a suffix that anybody rents space under are two', () => {
  const one = { ...account, kind: 'host', value: 'first.github.io' } as const
  const two = { ...account, indicator: '2', kind: 'host', value: 'second.github.io' } as const
  assert.equal(weigh([one, two], 10_000).because.length, 2)
})

test('the address of a client alone never links, however rare', () => {
  assert.ok(weigh([{ ...account, kind: 'ip', value: '192.0.2.1' }], 1_000_000).weight < LINKED_FROM)
})

test('every link says what it rests on, the weightiest first, and its weight is their sum', () => {
  const rarer = { ...account, indicator: '2', value: '+92 rarer', kind: 'phone' } as const
  const { weight, because } = weigh([{ ...account, campaigns: 40 }, rarer], 10_000)
  assert.deepEqual(
    because.map(({ indicator }) => indicator),
    ['2', '1'],
  )
  assert.ok(Math.abs(weight - because.reduce((sum, part) => sum + part.weight, 0)) < 0.002)
})
