import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Operation } from './types.ts'
import { webOf } from './web.ts'

const campaign = (id: string): Operation['campaigns'][number] => ({
  id,
  title: id,
  naming: null,
  family: null,
  state: 'open',
  reports: 1,
  firstSeen: 0,
  lastSeen: 1,
})
const link = (one: string, other: string, indicator: string): Operation['links'][number] => ({
  one,
  other,
  weight: 2,
  because: [{ indicator, kind: 'domain', value: `${indicator}.example`, weight: 2 }],
})
const look = (ids: readonly string[], links: Operation['links']): Operation => ({
  id: ids[0] ?? '',
  campaigns: ids.map(campaign),
  links,
  isCut: false,
  total: 0,
})

test('what two campaigns share stands once between them', () => {
  const { knots, threads, neighbours } = webOf([
    look(['a', 'b', 'c'], [link('a', 'b', 'x'), link('b', 'c', 'x')]),
  ])
  assert.equal(knots.size, 4)
  assert.equal(threads.length, 3)
  assert.deepEqual(neighbours.get('x'), ['a', 'b', 'c'])
})

test('two looks that overlap are one web', () => {
  const one = look(['a', 'b'], [link('a', 'b', 'x')])
  const other = look(['b', 'd'], [link('b', 'd', 'y')])
  const { knots, links } = webOf([one, other, one])
  assert.equal(knots.size, 5)
  assert.equal(links.length, 2)
})
