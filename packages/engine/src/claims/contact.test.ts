import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findAddresses } from './addresses.ts'
import { claimsOf, only } from '../../test/written.ts'

function contacts(text: string): readonly string[] {
  return only(claimsOf(text), 'contact').map(({ value }) => `${value.medium} ${value.address}`)
}

test('telephone numbers, digits only', () => {
  assert.deepEqual(contacts('Call 0300-0000000 now.'), ['phone 03000000000'])
  assert.deepEqual(contacts('Call +92 300 0000000 now.'), ['phone 923000000000'])
  assert.deepEqual(contacts('Helpline: 1799'), ['phone 1799'])
  assert.deepEqual(contacts('رابطہ ۰۳۰۰۰۰۰۰۰۰۰'), ['phone 03000000000'])
})

test('a number whose groups stand the wrong way round among Urdu is read as it is dialled', () => {
  assert.deepEqual(contacts('شکایت کے لیے 10017-0800 پر کال کریں'), ['phone 080010017'])
  assert.deepEqual(contacts('رابطہ ۱۰۰۰۰۱۷-۰۳۰۰ کریں'), ['phone 03001000017'])
  assert.deepEqual(contacts('Call 1200017-0300 now'), ['phone 12000170300'])
})

test('a toll-free number of nine digits is one where it is to be called', () => {
  assert.deepEqual(contacts('Complaints: call 0800-00017'), ['phone 080000017'])
  assert.deepEqual(contacts('File 080000017 is closed'), [])
})

test('a number is read where the word that tells of it is written in one with it', () => {
  assert.deepEqual(contacts('To claim, call01632960011'), ['phone 01632960011'])
  assert.deepEqual(contacts('Reference AB01632960011 is closed'), [])
})

test('identity cards, dates and sums are no numbers to call', () => {
  assert.deepEqual(contacts('CNIC 35202-0000000-1, dated 12-05-2026, Rs. 50,000'), [])
})

test("a network's service code and an order's number are no numbers to call", () => {
  assert.deepEqual(contacts('Dial *7070000# or call *9010000*9110000#'), [])
  assert.deepEqual(contacts('Call about order #1700000417'), [])
})

test('mails, chats and pages', () => {
  assert.deepEqual(contacts('Write to Officer@Example.invalid.'), ['email officer@example.invalid'])
  assert.deepEqual(contacts('WhatsApp 0300 0000000'), ['whatsapp 03000000000'])
  assert.deepEqual(contacts('wa.me/920000000000'), ['whatsapp 920000000000'])
  assert.deepEqual(contacts('Telegram @some_agent'), ['telegram some_agent'])
  assert.deepEqual(contacts('See https://example.invalid/pay.'), [
    'url https://example.invalid/pay',
  ])
})

test('a balance with its hundredths before "call" is no number', () => {
  assert.deepEqual(contacts('Available Bal LKR 12345.73 Call 0110000015'), ['phone 0110000015'])
})

test('an address that is too long is cut between two letters', () => {
  for (const filler of ['a.', 'a.a']) {
    const [found] = findAddresses(`write to x@${filler}${'😀'.repeat(200)}`)
    assert.ok(found?.contact.address.isWellFormed(), filler)
  }
  for (const filler of ['', 'a']) {
    const [found] = findAddresses(`see https://x.example/${filler}${'😀'.repeat(2_000)}`)
    assert.ok(found?.contact.address.isWellFormed(), filler)
  }
})
