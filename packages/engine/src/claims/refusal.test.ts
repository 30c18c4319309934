import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only, type Written } from '../../test/written.ts'

const SECRETS: ReadonlySet<string> = new Set([
  'otp',
  'credentials',
  'bank-details',
  'personal-data',
  'buy-gift-card',
  'pay',
  'secrecy',
])

/** Secrets and money that are asked for in earnest, threats, payments and offers. */
function demands(written: Written | string): readonly string[] {
  const claims = claimsOf(written)
  return [
    ...only(claims, 'request')
      .filter(({ value, voice }) => !value.negated && voice === 'own' && SECRETS.has(value.request))
      .map(({ value }) => value.request),
    ...only(claims, 'threat').map(({ value }) => value.threat),
    ...only(claims, 'offer').map(({ value }) => value.offer),
  ]
}

const refusals: readonly (readonly [string, string])[] = [
  ['en', 'Larkfield Bank will never ask you for your PIN, password, card number or one-time code.'],
  ['en', 'The clerk never asks jurors for payment, gift cards or bank account details by phone.'],
  ['en', 'We do not demand gift cards, threaten you with arrest, or ask for bank details by text.'],
  ['en', 'No officer will ring you to ask for your card number or arrest you on a video call.'],
  ['en', 'There is no such thing as a digital arrest, whatever your caller says.'],
  ['en', 'If anyone asks for your bank details or your password, tell us.'],
  ['en', 'Anyone who asks you to send the code is not from our office.'],
  ['de', 'Wir fragen Sie niemals nach Ihrer PIN, Ihrem Passwort oder Ihrer Kreditkartennummer.'],
  [
    'de',
    'Ihre Bankverbindung brauchen wir erst später, bitte senden Sie uns heute nur das Formular.',
  ],
  ['nl', 'Wij vragen u nooit om uw wachtwoord, uw pincode of uw bankgegevens door te geven.'],
  [
    'fr',
    'Notre banque ne vous demandera jamais votre mot de passe, votre code secret ou votre RIB.',
  ],
  [
    'es',
    'Nuestro banco nunca le pedirá la contraseña, el PIN o los datos de su tarjeta por teléfono.',
  ],
  ['pt', 'Nosso banco nunca pede a sua senha, o código ou os dados do cartão por telefone.'],
  ['hi', 'हमारा बैंक आपसे फ़ोन पर पासवर्ड, पिन या बैंक खाते का विवरण नहीं मांगता।'],
  ['ur', 'ہمارا بینک فون پر آپ کا پن، پاس ورڈ یا کارڈ نمبر کبھی نہیں مانگتا۔'],
  ['ur-Latn', 'Hamara bank aap se phone par PIN, password ya card number nahi mangta.'],
]

for (const [language, sentence] of refusals) {
  test(`what nobody asks is not asked for (${language}): ${sentence}`, () => {
    assert.deepEqual(demands(sentence), [])
  })
}

test('a heading that says "we never" covers the list below it', () => {
  const body =
    'Staying safe\n\nWe will never ask you to:\n\n- tell us your PIN or password\n- send the code from your phone\n- pay a fee with a gift card\n\nYour branch'
  assert.deepEqual(demands(body), [])
})

test('the same words without a refusal are demands', () => {
  assert.ok(demands('Send us your PIN and password today.').includes('credentials'))
  assert.ok(demands('Please tell us the code that you received by SMS.').includes('otp'))
})

test('a word that turns the sentence ends the refusal', () => {
  const turned = 'We never ask for your PIN by phone but send us your card number by reply.'
  assert.ok(demands(turned).includes('bank-details'))
  const until = 'We will not call you until you send us your bank account details.'
  assert.ok(demands(until).includes('bank-details'))
})

test('the next sentence is the sender’s own again', () => {
  const next = 'We never ask for your PIN. You will be arrested today by our officers.'
  assert.ok(demands(next).includes('arrest'))
})

test('a condition threatens, though it denies', () => {
  const threat = 'If you do not reply, you will be arrested and your account will be blocked.'
  assert.ok(demands(threat).includes('arrest'))
})

test('a scam that also says what it never asks still asks', () => {
  const scam =
    'Mail Desk will never ask for your phone number. Your mailbox is full. Enter your password below within 24 hours or your account will be closed.'
  const found = demands(scam)
  assert.ok(found.includes('credentials'))
  assert.ok(found.includes('account-block'))
})

test('secrecy about the reader’s own code is advice, about the matter it is a demand', () => {
  assert.deepEqual(demands('Your code is 4417. Never tell anyone this code.'), [])
  assert.ok(demands('Do not tell anyone about this matter.').includes('secrecy'))
})
