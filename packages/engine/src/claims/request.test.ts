import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, only } from '../../test/written.ts'

/** Requests as "pay", and as "-otp" where the text tells not to. */
function requests(text: string): readonly string[] {
  const all = only(claimsOf(text), 'request').map(({ value }) =>
    value.negated ? `-${value.request}` : value.request,
  )
  return [...new Set(all)].sort()
}

test('demands to reply and to send data', () => {
  const found = requests(
    'You are required to reply to this mail with your full name, CNIC and bank account details.',
  )
  assert.deepEqual(found, ['bank-details', 'personal-data', 'reply'])
})

test('who waits to hear from the reader asks for an answer', () => {
  assert.deepEqual(requests('I will share my photographs when I get your reply.'), ['reply'])
  assert.deepEqual(requests('You will be told once we hear from you.'), ['reply'])
  assert.deepEqual(requests('I look forward to the summer, when we get away.'), [])
})

test('what shops say at the foot of their mails asks for nothing', () => {
  assert.deepEqual(requests('Go on, treat yourself this summer.'), [])
  assert.deepEqual(requests('Get it on Google Play. Download on the App Store.'), [])
  assert.deepEqual(requests('Not valid on the purchase of any gift cards.'), [])
  assert.deepEqual(requests('Keep this to yourself.'), ['secrecy'])
  assert.deepEqual(requests('Buy three gift cards for me today.'), ['buy-gift-card'])
  assert.deepEqual(requests('Download the AnyDesk app and start it.'), ['install'])
})

test('a payee’s new account is told in many ways', () => {
  for (const text of [
    'Please note that our bank has changed.',
    'We have moved our receiving account to another bank.',
    'Update your vendor file before the next run.',
    'Hold all payments to the old account.',
    'Future payments go to the account below.',
  ])
    assert.ok(requests(text).includes('change-bank-details'), text)
  for (const text of [
    'Your account balance has moved.',
    'We changed our opening hours at the bank.',
  ])
    assert.ok(!requests(text).includes('change-bank-details'), text)
})

test('a code message has only a negated request', () => {
  assert.deepEqual(
    requests('Your code is 123456. Do not share it with anyone.').filter(
      (one) => !one.startsWith('-'),
    ),
    [],
  )
  assert.deepEqual(requests('123456 is your OTP. Never share your OTP with anyone.'), ['-otp'])
})

test('warnings are negated', () => {
  assert.deepEqual(
    requests('Never share your PIN or password.').filter((one) => !one.startsWith('-')),
    [],
  )
  assert.deepEqual(requests('Do not click on the link.'), ['-click'])
  assert.deepEqual(requests('Apna OTP kisi ke sath share na karein.'), ['-otp'])
})

test('a denial reaches over a row', () => {
  assert.deepEqual(
    requests('Never click on links, reply to the message or call the number.').filter(
      (one) => !one.startsWith('-'),
    ),
    [],
  )
})

test('a condition is a demand', () => {
  assert.deepEqual(requests('If you do not reply within 24 hours you will be arrested.'), ['reply'])
})

test('"reply STOP" and "feel free to reply" demand nothing', () => {
  assert.deepEqual(requests('Reply STOP to unsubscribe.'), [])
  assert.deepEqual(requests('Feel free to reply.'), [])
})

test('secrecy is asked for by a denial', () => {
  assert.deepEqual(requests('Do not tell anyone about this.'), ['secrecy'])
  assert.deepEqual(requests('Kisi ko batana nahi.'), ['secrecy'])
  assert.deepEqual(requests('کسی کو بتانا نہیں'), ['secrecy'])
})

test('money, in three languages', () => {
  assert.ok(requests('Kindly pay the fine of Rs. 5,000 today.').includes('pay'))
  assert.ok(requests('Jurmana jama karwayen').includes('pay'))
  assert.ok(requests('جرمانہ ادا کریں').includes('pay'))
})

test('that a PIN was changed asks for none', () => {
  assert.ok(!requests('Your card PIN has been changed successfully.').includes('credentials'))
  assert.ok(requests('Send us your card PIN.').includes('credentials'))
})

test('a PIN to be paid by is neither a code that was sent nor a password', () => {
  assert.deepEqual(requests('Scan it and enter your PIN to receive Rs 9,500.'), ['pin-to-receive'])
  assert.deepEqual(requests('Apna PIN dal kar raqam wasool karein.'), ['pin-to-receive'])
})

test('the digits on the back of a card are a password', () => {
  const found = requests('Tell me the 16 digits of your card and the 3 digits on the back.')
  assert.ok(found.includes('credentials'), String(found))
  assert.ok(requests('Card ke peeche wale 3 number bata dein.').includes('credentials'))
})

test('numbers of cases and courts are no telephones, and what has been paid in is not to be paid', () => {
  assert.deepEqual(requests('Your case Suit No. 221/2024 is fixed before Court No. 12.'), [])
  assert.deepEqual(requests('Aap ki qist 13,500 rupay jama ho gayi hai.'), [])
})

test('how a number is to be written denies nothing', () => {
  assert.deepEqual(requests('Send your CNIC number without dashes to 8300.'), ['personal-data'])
})

test('the number of an identity card is none of a bank card', () => {
  assert.deepEqual(requests('اپنا شناختی کارڈ نمبر درج کریں'), ['personal-data'])
})

test('money to a "safe" account, in every language, and warnings against it', () => {
  for (const text of [
    'Please transfer your balance to a safe account at once.',
    'Apni raqam hamare secure account mein transfer kar dein.',
    'اپنی رقم ہمارے محفوظ اکاؤنٹ میں منتقل کر دیں۔',
    'अपनी रकम हमारे सुरक्षित खाते में ट्रांसफर करें।',
    'Bitte überweisen Sie Ihr Guthaben auf unser Sicherheitskonto.',
    'Virez votre argent sur le compte sécurisé que nous vous indiquons.',
    'Transfiera su dinero a una cuenta segura de nuestro banco.',
    'Transfira o seu dinheiro para uma conta segura do nosso banco.',
    'Maak uw geld meteen over naar een veilige rekening van onze bank.',
  ])
    assert.ok(requests(text).includes('move-to-safety'), text)
  for (const text of [
    'We will never ask you to transfer your money to a safe account.',
    'Your money is safe in your account. Log in to your secure account.',
    'میزان بینک کبھی رقم محفوظ اکاؤنٹ میں منتقل کرنے کو نہیں کہتا۔',
  ])
    assert.ok(!requests(text).includes('move-to-safety'), text)
})

test('a key of the telephone, in every language', () => {
  for (const text of [
    'To speak to an officer press 1.',
    'Afsar se baat ke liye 9 dabayen.',
    'افسر سے بات کے لیے 9 دبائیں۔',
    'अधिकारी से बात करने के लिए 9 दबाएं।',
    'Drücken Sie jetzt die Taste 1.',
    'Appuyez sur la touche 1 pour parler à un de nos agents.',
    'Pulse la tecla 1 para hablar con un agente de la policía.',
    'Pressione a tecla 1 para falar com um dos nossos agentes.',
    'Druk op toets 1 om met een van onze agenten te spreken.',
  ])
    assert.ok(requests(text).includes('press-key'), text)
  assert.ok(!requests('The press reported 3 cases.').includes('press-key'))
})

test('somebody comes for money or cards, in every language; for a parcel is another thing', () => {
  for (const text of [
    'An officer will come to collect your bank card and the cash.',
    'Hamara numainda aap ka card aur raqam lene aaye ga.',
    'ہمارا نمائندہ آپ کے گھر سے رقم اور کارڈ لینے آئے گا۔',
    'हमारा अधिकारी आपके घर से पैसे और कार्ड लेने आएगा।',
    'Ein Kollege holt das Geld bei Ihnen ab.',
    'Un coursier passera chez vous pour récupérer votre carte dans l’heure.',
    'Un agente irá a su casa a recoger el dinero de la fianza.',
    'Um estafeta vai a sua casa buscar o seu cartão.',
    'Een agent komt zo bij u thuis uw sieraden ophalen.',
  ])
    assert.ok(requests(text).includes('hand-over'), text)
  for (const text of [
    'A courier will collect your parcel at 10.',
    'Un coursier passera récupérer votre colis.',
  ])
    assert.ok(!requests(text).includes('hand-over'), text)
})
