import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileKnowledge } from '../knowledge/knowledge.ts'
import type { Authority } from '../knowledge/records.ts'
import { knownNames } from './known-names.ts'
import { smallKnowledge } from './pack.fixture.ts'

const { pack } = smallKnowledge()
const board = pack.authorities.find(({ id }) => id === 'pk.fbr')!

function ownerOf(domain: string, ...others: readonly Authority[]): string | undefined {
  const knowledge = compileKnowledge({ ...pack, authorities: [...others, ...pack.authorities] })
  const names = [...knownNames(knowledge).byName.values()].flat()
  return names.find((name) => name.domain === domain)?.authority
}

test('a domain on which several bodies live is that of whose abbreviation it is', () => {
  const customs = { ...board, id: 'pk.customs', names: { abbr: ['PCS'] } }
  assert.equal(ownerOf('fbr.gov.pk', customs), 'pk.fbr')
})

test('… and of those whose it is not by name, that of the body the others are parts of', () => {
  const named = (id: string, parent?: string): Authority => ({
    ...board,
    id,
    names: { en: [id] },
    domains: board.domains.map((fact) => ({ ...fact, value: 'police.gov.pk' })),
    ...(parent !== undefined && { parent }),
  })
  assert.equal(
    ownerOf('police.gov.pk', named('pk.traffic', 'pk.whole'), named('pk.whole')),
    'pk.whole',
  )
})

test('… and of those, that of the body that uses it with nothing before it', () => {
  const at = (id: string, value: string): Authority => ({
    ...board,
    id,
    names: { en: [id] },
    domains: board.domains.map((fact) => ({ ...fact, value })),
  })
  const bodies = [at('pk.excise', 'excise.punjab.gov.pk'), at('pk.government', 'punjab.gov.pk')]
  assert.equal(ownerOf('punjab.gov.pk', ...bodies), 'pk.government')
})
