import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only } from '../../test/written.ts'

function offers(text: string): readonly string[] {
  return [...new Set(only(claimsOf(text), 'offer').map(({ value }) => value.offer))].sort()
}

test('returns with their percentage', () => {
  const claims = only(
    claimsOf('We give a guaranteed profit of 10% daily on your deposit.'),
    'offer',
  )
  const sure = claims.find(({ value }) => value.offer === 'guaranteed-return')
  assert.equal(sure?.value.percent, 10)
})

test('a figure named beside "100% safe" is the one that is promised', () => {
  for (const text of [
    'Guaranteed profit 3% daily, 100% safe',
    '100% safe, guaranteed profit 3% daily',
  ]) {
    const sure = only(claimsOf(text), 'offer').find(
      ({ value }) => value.offer === 'guaranteed-return',
    )
    assert.equal(sure?.value.percent, 3, text)
  }
})

test('prizes, tasks, loans and benefits in three languages', () => {
  assert.ok(offers('Congratulations! You have won a prize in the lucky draw.').includes('prize'))
  assert.ok(offers('Channel subscribe kar ke rozana kamayen').includes('task'))
  assert.ok(offers('پانچ منٹ میں بلا سود قرض').includes('loan'))
  assert.ok(
    offers('Mubarak ho aap ke Benazir program ke paise manzoor ho gaye hain').includes('benefit'),
  )
})

test('a discount is no return on money', () => {
  assert.deepEqual(offers('Get 20% off everything.'), ['discount'])
})

test('what is credited to an account is no prize, what is credited as one is', () => {
  assert.deepEqual(offers('Your A/c no. 1234 is credited with INR 100.50 on 13-10-2025.'), [])
  assert.ok(offers('Your number was credited with a bonus of 500 points.').includes('prize'))
})
