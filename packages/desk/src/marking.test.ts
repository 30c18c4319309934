import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayShare, paps, stricter, tlps } from './marking.ts'

test('of two markings the stricter of each part holds, whichever comes first', () => {
  const one = { tlp: 'amber', pap: 'clear' } as const
  const other = { tlp: 'green', pap: 'red' } as const
  for (const found of [stricter(one, other), stricter(other, one)])
    assert.deepEqual(found, { tlp: 'amber', pap: 'red' })
  for (const tlp of tlps)
    for (const pap of paps) assert.deepEqual(stricter({ tlp, pap }, { tlp, pap }), { tlp, pap })
})

test('a clearance opens what is marked as strictly or less, and nothing more', () => {
  for (const [reach, clearance] of tlps.entries())
    for (const [need, marked] of tlps.entries())
      assert.equal(mayShare(clearance, marked), need <= reach, `${clearance}, ${marked}`)
})
