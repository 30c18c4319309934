import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only } from '../../test/written.ts'

function deadlines(text: string): readonly (number | string | undefined)[] {
  return only(claimsOf(text), 'deadline').map(({ value }) => value.hours ?? value.date)
}

test('hours, days and words', () => {
  assert.deepEqual(deadlines('You must reply within 24 hours.'), [24])
  assert.deepEqual(deadlines('Pay the fine within two working days.'), [48])
  assert.deepEqual(deadlines('Reply by tomorrow or you will be arrested.'), [24])
  assert.deepEqual(deadlines('Respond to this notice within 24hrs.'), [24])
  assert.deepEqual(deadlines('Pay the fine within 3 days.'), [72])
})

test('Urdu and Roman Urdu', () => {
  assert.deepEqual(deadlines('۲۴ گھنٹے کے اندر جواب دیں'), [24])
  assert.deepEqual(deadlines('چوبیس گھنٹے کے اندر جواب دیں'), [24])
  assert.deepEqual(deadlines('24 ghanton mein jawab dein warna giraftar kiya jaye ga'), [24])
  assert.deepEqual(deadlines('do din mein jurmana jama karein'), [48])
})

test('dates', () => {
  assert.deepEqual(deadlines('Please pay the bill before 25 June 2026.'), ['2026-06-25'])
  assert.deepEqual(deadlines('You must pay by 30/06/2026.'), ['2026-06-30'])
  assert.deepEqual(deadlines('Reply no later than June 5, 2026.'), ['2026-06-05'])
})

test('times that bind nobody are no deadline', () => {
  assert.deepEqual(deadlines('Our helpline is open 24/7. Call us.'), [])
  assert.deepEqual(deadlines('We are open 24 hours. Please visit.'), [])
  assert.deepEqual(
    deadlines('Your order will be delivered within 24 hours. Click here to track it.'),
    [],
  )
  assert.deepEqual(deadlines('We will get back to you within 24 hours.'), [])
  assert.deepEqual(deadlines('In the last 24 hours it rained.'), [])
})

test('"or we will" behind a time threatens, and a day of the week is the next one', () => {
  assert.deepEqual(deadlines('Reply within 24 hours or we will arrest you.'), [24])
  assert.deepEqual(
    deadlines('Send your explanation in a delay of 48 hours without which we shall come.'),
    [48],
  )
  const [day] = deadlines('Get back to us before noon on Wednesday or you will be prosecuted.')
  assert.equal(new Date(String(day)).getUTCDay(), 3)
})
