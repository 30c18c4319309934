import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LabelledPair, scorePairs } from './labels.ts'

test('each pair stands for as many of its stratum as nobody read', () => {
  const pairs = [
    ...sample('same-group', 10, ['same', 'kin']),
    ...sample('alike', 90, ['same', 'kin', 'kin']),
  ]
  const { precision, recall } = scorePairs(pairs, within)
  assert.equal(precision, 5 / 10)
  assert.equal(recall, 5 / (5 + 30))
})

test('samples as one count each stratum once, and each sample of it by the pairs that were read', () => {
  const first = [
    ...sample('same-group', 10, ['same']),
    ...sample('alike', 90, ['same', 'kin', 'kin']),
  ]
  const second = [...sample('same-group', 10, ['same']), ...sample('alike', 60, ['kin'])]
  const { precision, recall, strata } = scorePairs([...first, ...second], within)
  assert.equal(precision, 1)
  // 10 of 10 together; of those apart 90 × 1/4: the second sample's one pair counts a quarter, and has none.
  assert.equal(recall, 10 / (10 + 90 / 4))
  assert.equal(strata.alike.of, Math.round((3 * 90 + 60) / 4))
})

test('pairs of equal texts are the same without being read', () => {
  const { recall } = scorePairs(sample('same-group', 10, ['same']), within, {
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
    other: `${stratum} ${at}`,
    label,
  }))
}

function within(one: string): boolean {
  return one === 'same-group'
}
