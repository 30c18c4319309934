import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, at, pays } from '../../../test/small-claims.ts'
import {
  body,
  domain,
  domainOf,
  factsOf,
  named,
  told,
  type Scene,
} from '../../../test/small-world.ts'
import { check } from './check.ts'

const authorities = [
  body('pk.tax', { phones: [domainOf('051-111-772-772')], domains: [domainOf('tax.gov.pk')] }),
  body('xx.social', { kind: 'platform', domains: [domainOf('social.example')] }),
]
const tax = named('identity', ['pk.tax'])
const run = (claims: Scene['claims'], from = domain('tax.gov.pk')) =>
  told(check.run(factsOf({ pack: { authorities }, claims: [tax, ...claims], from })))

test('only the body’s own numbers and sites is a good sign', () => {
  assert.deepEqual(run([at('phone', '+92 51 111 772 772')]), ['own: supported'])
  assert.deepEqual(run([at('url', 'https://iris.tax.gov.pk/login')]), ['own: supported'])
  assert.deepEqual(
    run([at('url', 'https://tax.gov.pk'), at('url', 'https://social.example/tax')]),
    ['own: supported'],
  )
})

test('one contact that is not its own is none', () => {
  assert.deepEqual(run([at('phone', '051111772772'), at('phone', '923000000000')]), [])
  assert.deepEqual(run([at('url', 'https://tax.gov.pk.example/')]), [])
  assert.deepEqual(run([at('url', 'https://social.example/tax')]), [])
  assert.deepEqual(run([at('telegram', '@tax')]), [])
})

test('an answer that goes elsewhere, or an account to pay into, spoils it', () => {
  const site = at('url', 'https://tax.gov.pk')
  assert.deepEqual(run([site, ask('reply')]), ['own: supported'])
  assert.deepEqual(run([site, ask('reply')], domain('freemail.example')), [])
  assert.deepEqual(run([site, pays({ account: '0000' })]), [])
})

test('a fact that is not strong leaves it open', () => {
  const weak = [body('pk.tax', { domains: [domainOf('tax.gov.pk', 'unverified')] })]
  const facts = factsOf({
    pack: { authorities: weak },
    claims: [tax, at('url', 'https://tax.gov.pk')],
  })
  assert.deepEqual(told(check.run(facts)), ['own: unknown'])
})
