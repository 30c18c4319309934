import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only } from '../../test/written.ts'

/** Requests of a chat as "pay", and as "-otp" where it tells not to. */
function requests(body: string): readonly string[] {
  const all = only(claimsOf({ body, channel: 'chat' }), 'request').map(({ value }) =>
    value.negated ? `-${value.request}` : value.request,
  )
  return [...new Set(all)].sort()
}

function situations(body: string): readonly string[] {
  const all = only(claimsOf({ body, channel: 'chat' }), 'situation')
  return all.map(({ value }) => value.situation)
}

test('words that Urdu and Hindi have from English count in Latin letters too', () => {
  for (const text of [
    'آپ کے نمبر پر جو OTP آیا ہے وہ بھیج دیں',
    'card بحال کرنے کے لیے code بتائیں',
    'आपके नंबर पर आया OTP भेजें',
    'card चालू करने के लिए code बताएं',
  ])
    assert.ok(requests(text).includes('otp'), text)
  for (const text of ['اپنا PIN اور password بتائیں', 'अपना PIN और password बताएं'])
    assert.ok(requests(text).includes('credentials'), text)
  for (const text of ['آپ کا account بلاک ہو گیا ہے', 'आपका account block हो गया है']) {
    const [threat] = only(claimsOf({ body: text, channel: 'chat' }), 'threat')
    assert.equal(threat?.value.threat, 'account-block', text)
  }
})

test('who warns of it in such words, or speaks of programs, asks for no code', () => {
  for (const text of [
    'آپ کا OTP 482913 ہے۔ یہ کسی کو نہ بتائیں۔',
    'اپنا PIN یا OTP کسی کے ساتھ شیئر نہ کریں',
    'کل code لکھ کر بھیج دینا',
    'आपका OTP 482913 है। किसी को न बताएं।',
    'अपना PIN या OTP किसी के साथ साझा न करें',
    'कल code लिखकर भेज देना',
  ])
    assert.deepEqual(
      requests(text).filter((one) => one === 'otp' || one === 'credentials'),
      [],
      text,
    )
})

test('somebody in a plight who needs money asks for it, in whatever words', () => {
  for (const text of [
    'Nan it’s me, I had an accident and I am in hospital. Can you send £950?',
    'Grandma, I’m stranded and my wallet was stolen, I need you to wire $1,800.',
    'Oi vó, fui assaltado e estou no hospital, preciso de R$ 2.500.',
    'Abuela, soy yo, tuve un accidente y estoy en el hospital. Necesito 1.200 euros.',
    'Mamie c’est moi, j’ai eu un accident. J’ai besoin de 1500 euros.',
    'Oma, ich bin’s. Ich hatte einen Unfall. Ich brauche 3.000 Euro.',
    'Oma, ik ben het. Ik heb een ongeluk gehad. Ik heb 2.000 euro nodig.',
    'Ammi main hospital mein hoon, 30 hazar chahiye',
    'امی میں ہوں، ایکسیڈنٹ ہو گیا ہے، 30 ہزار چاہئیں',
  ]) {
    assert.ok(requests(text).includes('pay'), text)
    assert.ok(
      situations(text).some((one) => one === 'lost-phone' || one === 'relative-in-trouble'),
      text,
    )
  }
})

test('who needs the reader’s password asks for it', () => {
  for (const text of [
    'I need your password to clean it.',
    'Preciso da sua senha para liberar a conta.',
    'Necesito tu contraseña para desbloquear la cuenta.',
    'J’ai besoin de votre mot de passe pour débloquer le compte.',
    'Ich brauche Ihr Passwort, um das Konto zu entsperren.',
    'Ik heb uw wachtwoord nodig om het te deblokkeren.',
  ])
    assert.ok(requests(text).includes('credentials'), text)
})

test('what was bought at an app shop is no gift card, and gigabytes for free are no full storage', () => {
  const paid = only(
    claimsOf({ body: 'You have to pay £4.99 at GOOGLE PLAY.', channel: 'sms' }),
    'payment',
  )
  assert.deepEqual(
    paid.filter(({ value }) => value.rail === 'gift-card'),
    [],
  )
  const card = only(
    claimsOf({ body: 'Pay it with a Google Play card.', channel: 'sms' }),
    'payment',
  )
  assert.equal(card[0]?.value.rail, 'gift-card')
  assert.ok(!situations('Get 10GB FREE with every new SIM.').includes('storage-full'))
  assert.ok(situations('Claim 50GB of extra storage.').includes('storage-full'))
})
