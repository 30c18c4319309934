import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from '../../test/written.ts'

test('languages by their commonest words and their script', () => {
  assert.deepEqual(claimsOf('You have to reply to this mail with the form.').languages, ['en'])
  assert.deepEqual(claimsOf('Aap ka account band ho gaya hai').languages, ['ur-Latn'])
  assert.deepEqual(claimsOf('آپ کا اکاؤنٹ بند ہو گیا ہے').languages, ['ur'])
  assert.deepEqual(
    claimsOf('Vous devez répondre dans les plus brefs délais à votre banque').languages[0],
    'fr',
  )
})

test('a text of figures has no language', () => {
  assert.deepEqual(claimsOf('12345 67890').languages, [])
})
