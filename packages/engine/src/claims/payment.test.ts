import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only } from '../../test/written.ts'
import { findAccounts } from './account.ts'

function payments(text: string): readonly object[] {
  return only(claimsOf(text), 'payment').map(({ value }) => value)
}

test('sum, rail and purpose of one sentence are one claim', () => {
  assert.deepEqual(payments('Pay the fine of Rs. 50,000 through Easypaisa today.'), [
    { provider: 'Easypaisa', rail: 'wallet', purpose: 'fine', amount: 50_000, currency: 'PKR' },
  ])
})

test('lakhs, dollars and thousands', () => {
  assert.equal(
    only(claimsOf('Send 2 lakh rupees as security deposit.'), 'payment')[0]?.value.amount,
    200_000,
  )
  assert.equal(only(claimsOf('You must pay $500 now.'), 'payment')[0]?.value.currency, 'USD')
  assert.equal(only(claimsOf('جرمانہ 5 ہزار روپے جمع کرائیں'), 'payment')[0]?.value.amount, 5_000)
})

test('a sum that nobody asks for is no payment', () => {
  assert.deepEqual(payments('Your account has been credited with Rs. 5,000.'), [])
  assert.deepEqual(payments('The company earned $5 million last year.'), [])
})

test('an IBAN counts with valid check digits only', () => {
  assert.equal(
    findAccounts('Transfer to PK36 SCBL 0000 0011 2345 6702 today.')[0]?.account,
    'PK36SCBL0000001123456702',
  )
  assert.deepEqual(findAccounts('Transfer to PK37 SCBL 0000 0011 2345 6702 today.'), [])
})

test('coin addresses by their shape', () => {
  assert.equal(
    findAccounts('Send BTC to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT please')[0]?.kind,
    'bitcoin',
  )
  assert.equal(findAccounts('0x52908400098527886E0F7030069857D2E4169EE7')[0]?.kind, 'ethereum')
  assert.deepEqual(findAccounts('ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEF'), [])
})
