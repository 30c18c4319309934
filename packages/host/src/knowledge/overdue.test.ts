import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packOf } from './load.ts'
import { overdueFacts } from './overdue.ts'

const SOURCED = { sources: [], checked: '2026-01-01', confidence: 'unverified' }

const PACK = packOf([
  {
    path: 'zz/authorities.json',
    text: JSON.stringify([
      {
        id: 'zz.police',
        names: { en: ['State Police'] },
        domains: [{ ...SOURCED, value: 'police.example' }],
        phones: [
          { ...SOURCED, value: '15' },
          { ...SOURCED, value: '16', to: '2026-02-01' },
        ],
        emails: [],
        senderIds: [],
        never: [],
        does: [],
        ...SOURCED,
      },
    ]),
  },
])

const kinds = (date: string): string[] => overdueFacts(PACK, at(date)).map(({ kind }) => kind)

const at = (date: string): number => Date.parse(date)

test('a fact that was just checked is not overdue', () => {
  assert.deepEqual(overdueFacts(PACK, at('2026-01-02')), [])
})

test('a number is overdue after half a year, a domain after a year, a body after two', () => {
  assert.deepEqual(kinds('2026-08-01'), ['phone'])
  assert.deepEqual(kinds('2027-02-01'), ['phone', 'domain'])
  assert.deepEqual(kinds('2028-02-01'), ['phone', 'domain', 'body'])
})

test('an overdue fact says since when, and in which record', () => {
  assert.deepEqual(overdueFacts(PACK, at('2026-07-01')), [
    { record: 'zz.police', kind: 'phone', fact: '15', checked: '2026-01-01', days: 1 },
  ])
})

test('what is no longer true is not overdue', () => {
  assert.ok(overdueFacts(PACK, at('2030-01-01')).every(({ fact }) => fact !== '16'))
})
