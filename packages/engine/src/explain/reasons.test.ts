import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ExplainedFinding } from './explained.ts'
import { reasonsOf } from './reasons.ts'

function finding(
  id: string,
  weight: number,
  changes: Partial<ExplainedFinding> = {},
): ExplainedFinding {
  return {
    id,
    outcome: 'contradicted',
    weight,
    title: id,
    explanation: `${id} explained`,
    spans: [],
    sources: [],
    ...changes,
  }
}

const full = (findings: readonly ExplainedFinding[]): readonly string[] =>
  reasonsOf(findings).flatMap((reason) => (reason.full ? [reason.id] : []))

test('a person hears of body, law, address and mandate before what is demanded, whatever weighs more', () => {
  const told = full([
    finding('asks-for-secrets', 5),
    finding('no-mandate', 1),
    finding('known-bad-sender', 1),
    finding('statute-without-force', 1),
    finding('invented-body', 1),
  ])
  assert.deepEqual(told, [
    'invented-body',
    'statute-without-force',
    'known-bad-sender',
    'no-mandate',
    'asks-for-secrets',
  ])
})

test('findings of one check are one reason, with all their words, titles and sources', () => {
  const source = (key: string) => ({ key, title: key, tier: 'press' as const })
  const [reason, ...others] = reasonsOf([
    finding('shame-and-secrecy', 2, { spans: [{ start: 0, end: 1 }], sources: [source('a')] }),
    finding('shame-and-secrecy', 1, {
      title: 'Wants you to tell nobody',
      spans: [{ start: 5, end: 6 }],
      sources: [source('a'), source('b')],
    }),
  ])
  assert.deepEqual(others, [])
  assert.deepEqual(reason?.also, ['Wants you to tell nobody'])
  assert.equal(reason?.spans.length, 2)
  assert.deepEqual(
    reason?.sources.map(({ key }) => key),
    ['a', 'b'],
  )
})

test('of checks that say much the same one is told, the others are named', () => {
  const reasons = reasonsOf([
    finding('sender-not-of-body', 2),
    finding('display-name-not-of-body', 1),
  ])
  assert.deepEqual(
    reasons.map(({ id, full: told }) => [id, told]),
    [
      ['sender-not-of-body', true],
      ['display-name-not-of-body', false],
    ],
  )
})

test('no more than seven are told, and what could not be settled is kept apart', () => {
  const ids = [
    'asks-for-secrets',
    'impossible-procedure',
    'odd-payment',
    'promised-returns',
    'dangerous-attachment',
    'password-form',
    'known-script',
    'reply-goes-elsewhere',
    'hidden-text',
  ]
  const all = ids.map((id, index) => finding(id, 9 - index))
  assert.equal(full(all).length, 7)
  assert.equal(reasonsOf(all).length, 9)
  const open = finding('no-mandate', 3, { outcome: 'unknown' })
  assert.equal(reasonsOf([...all, open]).at(-1)?.id, 'no-mandate')
})

test('that honest messages ask this too is not said of words that another check of its topic refutes', () => {
  const spans = [{ start: 4, end: 20 }]
  const asked = finding('ask', 1, { outcome: 'unknown', spans })
  const reasons = (others: readonly ExplainedFinding[]) =>
    reasonsOf([...others, asked]).map(({ id }) => id)
  assert.deepEqual(reasons([finding('asks-for-secrets', 2, { spans })]), ['asks-for-secrets'])
  const elsewhere = finding('asks-for-secrets', 2, { spans: [{ start: 30, end: 40 }] })
  assert.deepEqual(reasons([elsewhere]), ['asks-for-secrets', 'ask'])
})
