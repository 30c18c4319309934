import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, at, forbid, offer, pays, situation } from '../../../test/small-claims.ts'
import { body, domain, domainOf, factsOf, named, told } from '../../../test/small-world.ts'
import { check } from './check.ts'

const pack = {
  authorities: [body('pk.welfare', { kind: 'welfare', phones: [domainOf('051-1111111')] })],
}
const run = (claims: Parameters<typeof factsOf>[0]['claims']) =>
  told(check.run(factsOf({ pack, claims })))

test('a prize, benefit, loan or fortune with a fee', () => {
  assert.deepEqual(run([offer('prize'), pays({ purpose: 'fee' })]), ['prize: contradicted'])
  assert.deepEqual(run([offer('benefit'), ask('otp')]), ['benefit: contradicted'])
  assert.deepEqual(run([offer('loan'), ask('pay')]), ['loan: contradicted'])
  const fortune = [offer('inheritance'), offer('inheritance')]
  assert.deepEqual(run([...fortune, ask('bank-details')]), ['inheritance: contradicted'])
  assert.deepEqual(run([...fortune, ask('personal-data')]), ['inheritance: unknown'])
  assert.deepEqual(run([...fortune, ask('reply')]), ['inheritance: unknown'])
})

test('one word of a fortune leaves it open', () => {
  assert.deepEqual(run([offer('inheritance'), ask('bank-details')]), ['inheritance: unknown'])
})

test('what stands far from the offer is no price of it', () => {
  const far = { ...ask('pay'), span: { start: 9_000, end: 9_010 } }
  assert.deepEqual(run([offer('prize'), far]), [])
})

test('a refund counts with bank secrets only', () => {
  assert.deepEqual(run([offer('refund'), ask('pay')]), [])
  assert.deepEqual(run([offer('refund'), ask('bank-details')]), ['refund: contradicted'])
})

test('a held parcel with a payment', () => {
  assert.deepEqual(run([situation('parcel-held'), ask('pay')]), ['parcel: contradicted'])
  assert.deepEqual(run([situation('parcel-held')]), [])
})

test('a held parcel of a body that proves who it is and leads only to itself is left open', () => {
  const from = domain('post.gov.pk', { kind: 'official', officialIn: 'PK' })
  const claims = [situation('parcel-held'), ask('pay')]
  const proven = factsOf({ pack, claims, from, aligned: 'proven' })
  assert.deepEqual(told(check.run(proven)), ['parcel: unknown'])
})

test('a benefit to be claimed from a stranger’s number, and not from the body’s own', () => {
  const benefit = [named('identity', ['pk.welfare']), offer('benefit'), ask('call')]
  assert.deepEqual(run([...benefit, at('phone', '923000000000')]), ['stranger: contradicted'])
  assert.deepEqual(run([...benefit, at('phone', '92511111111')]), [])
  assert.deepEqual(run([...benefit, at('phone', '8171')]), [])
})

test('nothing asked, or only warned of, is quiet', () => {
  assert.deepEqual(run([offer('prize')]), [])
  assert.deepEqual(run([offer('benefit'), forbid('otp')]), [])
  assert.deepEqual(run([offer('loan'), pays({ rail: 'official-challan', purpose: 'fee' })]), [])
})
