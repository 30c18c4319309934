import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { VerdictWord } from '@tasdeeq/engine'
import type { ComparedVerdict } from '../../reading/comparison.ts'
import { MOST_NAMED, type SampleGroup } from '../proposal.ts'
import { effectOf, type SampledReading } from './effect.ts'

const basis = { basis: '2026-11-22.00000000', seed: 'any' }

function told(verdict: VerdictWord, ...ids: readonly string[]): ComparedVerdict {
  const findings = ids.map((id) => ({ id, outcome: 'contradicted' }))
  return { verdict, probability: 0.5, findings }
}

let contents = 0

function read(group: SampleGroup, before: ComparedVerdict, after: ComparedVerdict): SampledReading {
  contents += 1
  return { content: String(contents).padStart(64, '0'), group, compared: { before, after } }
}

test('honest mail that would be fraud comes before any other change, and rescued mail last', () => {
  const { messages, verdicts, changed } = effectOf(
    [
      read('recent', told('fraud', 'a'), told('clear')),
      read('recent', told('clear'), told('fraud', 'a')),
      read('genuine', told('clear'), told('suspicious', 'a')),
      read('genuine', told('clear'), told('clear')),
    ],
    basis,
  )
  assert.deepEqual(
    messages.map(({ group, before, after }) => [group, before.verdict, after.verdict]),
    [
      ['genuine', 'clear', 'suspicious'],
      ['recent', 'clear', 'fraud'],
      ['recent', 'fraud', 'clear'],
    ],
  )
  assert.deepEqual(verdicts[0], { from: 'clear', to: 'fraud', count: 1 })
  assert.equal(changed, 3)
})

test('findings that come and go are counted, also where the verdict stays', () => {
  const effect = effectOf(
    [
      read('delivered', told('clear', 'a'), told('clear', 'b')),
      read('recent', told('fraud', 'a'), told('fraud', 'a', 'b')),
    ],
    basis,
  )
  assert.deepEqual(effect.findings, [
    { id: 'b', outcome: 'contradicted', comes: 2, goes: 0 },
    { id: 'a', outcome: 'contradicted', comes: 0, goes: 1 },
  ])
  assert.deepEqual([effect.changed, effect.touched], [0, 2])
})

test('of many changes some are named and all are counted, and what cannot be read is said', () => {
  const many = Array.from({ length: MOST_NAMED + 20 }, () =>
    read('recent', told('clear'), told('fraud', 'a')),
  )
  const unread = { content: 'f'.repeat(64), group: 'genuine', compared: null } as const
  const effect = effectOf([...many, unread], basis)
  assert.deepEqual(
    [effect.messages.length, effect.touched, effect.changed, effect.unread],
    [MOST_NAMED, MOST_NAMED + 20, MOST_NAMED + 20, 1],
  )
  assert.deepEqual(effect.sample, { genuine: 1, delivered: 0, recent: MOST_NAMED + 20 })
})
