import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsOf } from '../../test/small-world.ts'
import type { Outcome } from '../checks/check.ts'
import type { Finding } from '../checks/finding.ts'
import { checks, weights } from '../checks/index.ts'
import type { Checked } from '../checks/run.ts'
import { judge } from './judge.ts'
import { thresholds } from './scale.ts'
import type { Verdict } from './verdict.ts'

/** Everything that any check can say. */
const all: readonly Checked[] = checks.flatMap((check) =>
  Object.entries(weights[check.id] ?? {}).flatMap(([key, outcomes]) =>
    (Object.keys(outcomes) as readonly Outcome[]).map((outcome) => {
      const observation = { key, outcome, params: {}, spans: [], sources: [] }
      return { check, observation }
    }),
  ),
)
const facts = factsOf({ claims: [] })

/** Keys that say the same of a sender who is proven and of one who is not. */
const PROVEN: readonly (readonly [string, string])[] = [
  ['proven', 'unproven'],
  ['own', 'unproven'],
  ['domain', 'unproven'],
  ['official-suffix', 'unproven-suffix'],
]

const judged = (checked: readonly Checked[]): Verdict => judge(checked, facts).verdict

function findingOf(one: Checked): Finding {
  return judge([one], facts).findings[0]!
}

const known = all.map((one) => ({ one, finding: findingOf(one) }))
const isPartial = ({ check, observation: { key, outcome } }: Checked): boolean =>
  weights[check.id]?.[key]?.[outcome]?.partial === true

function those(isOne: (finding: Finding) => boolean): readonly Checked[] {
  return known.filter(({ finding }) => isOne(finding)).map(({ one }) => one)
}

test('however much is found, no probability reads 0 or 1, and which of the two it is stays told', () => {
  const fraud = judged(those(({ weight, unwanted }) => weight > unwanted && weight > 0))
  assert.equal(fraud.verdict, 'fraud')
  assert.ok(fraud.probability > 0.99 && fraud.probability < 1, String(fraud.probability))
  const unwanted = judged(those((finding) => finding.unwanted > Math.max(0, finding.weight)))
  assert.equal(unwanted.verdict, 'unwanted')
  assert.ok(unwanted.probabilities.unwanted < 1, JSON.stringify(unwanted.probabilities))
})

test('the same said twice counts once', () => {
  const [one] = those(({ weight }) => weight > 0.5)
  assert.ok(one)
  assert.deepEqual(judged([one, one]).probabilities, judged([one]).probabilities)
})

test('verified takes a proof, and nothing of weight that speaks against it', () => {
  const proofs = those(({ proves, outcome }) => proves && outcome === 'supported')
  assert.ok(proofs.length > 0)
  assert.equal(judged(proofs).verdict, 'verified')
  const friendly = those(
    ({ weight, unwanted, proves, outcome }) =>
      weight < 0 && unwanted <= 0 && !proves && outcome === 'supported',
  )
  assert.ok(judged(friendly).probability < thresholds.verified)
  assert.equal(judged(friendly).verdict, 'clear')
  const mild = those(
    ({ weight, outcome }) => weight > 0 && weight <= 0.5 && outcome === 'contradicted',
  )
  assert.ok(mild.length > 0)
  for (const one of mild) assert.equal(judged([...proofs, one]).verdict, 'verified', one.check.id)
  const against = those(({ weight, outcome }) => weight > 0.5 && outcome === 'contradicted')
  const doubted = against
    .map((one) => judged([...proofs, one]))
    .filter(({ probability }) => probability < thresholds.verified)
  assert.ok(doubted.length > 0)
  assert.deepEqual([...new Set(doubted.map(({ verdict }) => verdict))], ['clear'])
})

test('where only a part was read, good words say nothing of the rest, and a proof still does', () => {
  const [partial] = all.filter(isPartial)
  const [good] = those(({ weight, proves }) => weight < 0 && !proves)
  const [proof] = those(({ weight, proves }) => weight < 0 && proves)
  assert.ok(partial && good && proof)
  const { findings } = judge([partial, good, proof], facts)
  const weightOf = ({ check }: Checked) => findings.find(({ id }) => id === check.id)?.weight
  assert.equal(weightOf(good), 0)
  assert.equal(weightOf(proof), findingOf(proof).weight)
})

test('no good sign of a sender counts less because he is proven', () => {
  const weightOf = (id: string, key: string): number =>
    Math.min(
      ...known
        .filter(({ one }) => one.check.id === id && one.observation.key === key)
        .map(({ finding }) => finding.weight),
    )
  const signs = checks
    .filter(({ speaksFor }) => speaksFor === 'genuine')
    .flatMap(({ id, words }) =>
      PROVEN.filter((keys) => keys.every((key) => key in words.en)).map(
        (keys) => [id, ...keys] as const,
      ),
    )
  assert.ok(signs.length >= 4)
  for (const [id, proven, unproven] of signs)
    assert.ok(weightOf(id, proven) <= weightOf(id, unproven), `${id} ${proven}`)
})
