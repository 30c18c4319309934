import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LabelledPair, scorePairs } from './labels.ts'

test('each pair stands for as many of its stratum as nobody read', () => {
  const pairs = [
    ...sample('same-group', 10, ['same', 'kin']),
    ...sample('alike', 90, ['same', 'kin', 'kin']),
  ]
  const { precision, recall } = scorePairs([pairs], within)
  assert.equal(precision, 5 / 10)
  assert.equal(recall, 5 / (5 + 30))
})

test('of several samples each counts as a whole, the more the less its estimate would vary', () => {
  const first = [
    ...sample('same-group', 10, ['same']),
    ...sample('alike', 90, ['same', 'kin', 'kin']),
  ]
  const second = [...sample('same-group', 40, ['same']), ...sample('alike', 60, ['kin'])]
  const [one, other] = [1 / (10 ** 2 + 90 ** 2 / 3), 1 / (40 ** 2 + 60 ** 2)]
  const share = one / (one + other)
  const { precision, recall, strata } = scorePairs([first, second], within)
  const together = share * 10 + (1 - share) * 40
  assert.equal(precision, 1)
  assert.ok(Math.abs(recall - together / (together + share * 30)) < 1e-9)
  assert.equal(strata.alike.pairs, 4)
  assert.equal(strata.alike.of, Math.round((3 * 90 + 60) / 4))
})

test('what all samples tell alone they tell together, though drawn from other groups', () => {
  // Of twenty pairs that are the same ten are together now; only four were when the first sample was drawn.
  const first = [
    ...sample('same-group', 4, times(4, 'same')),
    ...sample('near-miss', 6, times(6, 'same')),
    ...sample('alike', 90, [...times(10, 'same'), ...times(80, 'kin')]),
  ]
  const second = [
    ...sample('same-group', 10, times(10, 'same')),
    ...sample('near-miss', 2, times(2, 'kin')),
    ...sample('alike', 88, [...times(10, 'same'), ...times(78, 'kin')]),
  ]
  const now = (stratum: string): boolean => stratum !== 'alike'
  const read = [
    first,
    second.map((pair) => (pair.label === 'kin' ? { ...pair, one: 'alike' } : pair)),
  ]
  for (const samples of [...read.map((pairs) => [pairs]), read])
    assert.ok(Math.abs(scorePairs(samples, now).recall - 0.5) < 1e-9)
})

test('a stratum that one sample has and another has not changes nothing of how much they count', () => {
  const first = [...sample('same-group', 10, ['same']), ...sample('random', 9_000, ['kin'])]
  const second = sample('same-group', 10, ['kin'])
  assert.equal(scorePairs([first, second], within).precision, 0.5)
})

test('pairs of equal texts are the same without being read', () => {
  const { recall } = scorePairs([sample('same-group', 10, ['same'])], within, {
    pairs: 30,
    together: 20,
  })
  assert.equal(recall, (10 + 20) / (10 + 30))
})

/** One for each label. */
function sample(
  stratum: LabelledPair['stratum'],
  of: number,
  labels: readonly LabelledPair['label'][],
): readonly LabelledPair[] {
  return labels.map((label, at) => ({
    stratum,
    of,
    one: stratum,
    other: `${stratum} ${at} ${label}`,
    label,
  }))
}

function times(count: number, label: LabelledPair['label']): readonly LabelledPair['label'][] {
  return Array.from({ length: count }, () => label)
}

function within(one: string): boolean {
  return one === 'same-group'
}
