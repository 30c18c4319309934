import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrest, claim, factsOf, law, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

const pack = {
  statutes: [
    law('in.ipc', 1860, { to: '2024-07-01' }),
    law('in.bns', 2023, { from: '2024-07-01' }),
  ],
}
const cited = claim('statute', { title: 'Penal Code', ids: ['in.ipc'], section: '420' })

test('a repealed law held against the reader with a threat is contradicted', () => {
  const found = check.run(factsOf({ pack, claims: [cited, arrest], reader: 'IN' }))
  assert.deepEqual(told(found), ['repealed: contradicted'])
  assert.deepEqual(found[0]?.params['end'], { kind: 'date', iso: '2024-07-01' })
})

test('cited without pressure it stays open: it still applies to acts of its time', () => {
  assert.deepEqual(told(check.run(factsOf({ pack, claims: [cited], reader: 'IN' }))), [
    'repealed: unknown',
  ])
})

test('it is quiet while the law was in force, and for readers of other countries', () => {
  assert.deepEqual(
    check.run(factsOf({ pack, claims: [cited, arrest], reader: 'IN', at: '2024-06-30' })),
    [],
  )
  assert.deepEqual(check.run(factsOf({ pack, claims: [cited, arrest], reader: 'PK' })), [])
})
