import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only } from '../../test/written.ts'

function threats(text: string): readonly string[] {
  return [...new Set(only(claimsOf(text), 'threat').map(({ value }) => value.threat))].sort()
}

test('the four threats of the false notice', () => {
  assert.deepEqual(
    threats(
      'You will be arrested, legal action will be taken, your file will be sent to the media and you will be blacklisted.',
    ),
    ['arrest', 'blacklisting', 'legal-action', 'media-exposure'],
  )
})

test('blocked accounts, SIMs and supplies', () => {
  assert.deepEqual(threats('Your account will be blocked.'), ['account-block'])
  assert.ok(
    threats('All SIMs on your CNIC will be blocked within two hours.').includes('sim-block'),
  )
  assert.deepEqual(threats('Aaj raat aap ki bijli kat di jaye gi'), ['disconnection'])
  assert.ok(threats('آج آپ کا اکاؤنٹ مستقل بند ہو جائے گا').includes('account-block'))
})

test('Urdu and Roman Urdu arrests, also behind "if you do not answer"', () => {
  assert.ok(threats('ورنہ آپ کو گرفتار کیا جائے گا').includes('arrest'))
  assert.ok(threats('Agar jawab nahi diya to giraftar kiya jaye ga').includes('arrest'))
})

test('a denied threat is none', () => {
  assert.deepEqual(threats('You will not be arrested.'), [])
  assert.deepEqual(threats('No legal action will be taken.'), [])
})

test('terms of use far down a long text threaten nobody', () => {
  const long = `${'We are glad to have you with us and hope you like it. '.repeat(60)}\n\nWe reserve the right to take legal action.`
  assert.deepEqual(threats(long), [])
})

test('other letters and split words are read as a person reads them', () => {
  assert.deepEqual(threats('You will be аrrеsted.'), ['arrest'])
  assert.deepEqual(threats('You will be a r r e s t e d.'), ['arrest'])
  assert.deepEqual(threats('You will be ar\u200brested.'), ['arrest'])
})

test('what only looks like a denial denies nothing, and quotations end with a whole noun', () => {
  assert.deepEqual(threats('Your name will be added to the no-fly list.'), ['blacklisting'])
  assert.ok(threats('You will be arrested without warrant.').includes('arrest'))
  const [first] = only(claimsOf('Your file will be handed to the television channels.'), 'threat')
  assert.equal(first?.text.endsWith('television channels'), true)
})

test('what the reader is told to do with his own account threatens nothing', () => {
  assert.deepEqual(threats('Was it not you? Lock your account at once in the app.'), [])
  assert.deepEqual(threats('Please block your card and call your branch.'), [])
  assert.ok(threats('We will block your account today.').includes('account-block'))
})

test('a link or an offer that ends is no threat to an account', () => {
  assert.deepEqual(threats('The link expires in 30 minutes. The offer ends on Friday.'), [])
  assert.ok(!threats('Your domain expires in 3 days.').includes('account-block'))
})
