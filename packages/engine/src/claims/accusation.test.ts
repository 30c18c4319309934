import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only } from '../../test/written.ts'

function matters(text: string): readonly string[] {
  return [...new Set(only(claimsOf(text), 'accusation').map(({ value }) => value.matter))].sort()
}

test('offences the reader is accused of', () => {
  assert.deepEqual(matters('You are accused of child pornography and money laundering.'), [
    'child-abuse-material',
    'money-laundering',
  ])
  assert.ok(matters('آپ پر سائبر کرائم کا الزام ہے').includes('cybercrime'))
  assert.ok(
    matters('Aap ka CNIC money laundering mein use hua hai, case darj hai').includes(
      'money-laundering',
    ),
  )
})

test('an offence that is only named is no accusation', () => {
  assert.deepEqual(matters('The course teaches money laundering prevention to staff.'), [])
})
