import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, type Written } from '../../test/written.ts'
import type { Claim, ClaimKind } from './claim.ts'

const hard: ReadonlySet<ClaimKind> = new Set([
  'threat',
  'deadline',
  'accusation',
  'payment',
  'offer',
])

/** Claims that would speak against the sender: pressure, money, and requests that are not warnings. */
function pressing(written: Written | string): {
  own: readonly Claim[]
  other: readonly Claim[]
  reports: boolean
} {
  const claims = claimsOf(written)
  const all = claims.all.filter(
    (claim) =>
      hard.has(claim.kind) ||
      (claim.kind === 'request' && !claim.value.negated && isDemand(claim.value.request)),
  )
  return {
    own: all.filter((claim) => claim.voice === 'own'),
    other: all.filter((claim) => claim.voice !== 'own'),
    reports: claims.reports !== undefined,
  }
}

function isDemand(request: string): boolean {
  return [
    'reply',
    'pay',
    'otp',
    'personal-data',
    'bank-details',
    'credentials',
    'secrecy',
  ].includes(request)
}

const scam =
  'You are accused of child pornography. Reply to this mail within 24 hours with your CNIC and bank account details. ' +
  'Failing which you will be arrested and your name will be given to the media.'

test('an advisory that quotes the scam in quotation marks is a report', () => {
  const { own, other, reports } = pressing({
    subject: 'Advisory: fake police emails',
    body: `National CERT warns citizens of fake emails in the name of a police department.\n\nThe email reads: “${scam}”\n\nCitizens are advised not to respond to such emails and to report them.`,
  })
  assert.deepEqual(own, [])
  assert.ok(other.length >= 5)
  assert.ok(reports)
})

test('an advisory that retells the scam without quotation marks is a report', () => {
  const { own, reports } = pressing({
    subject: 'Security advisory on fraudulent emails',
    body: 'The National CERT has issued an advisory. The fraudulent emails claim to come from a police department and accuse the recipient of cyber crime. Recipients are told to reply within 24 hours or face arrest, legal action, media exposure and blacklisting. Victims are asked for their CNIC and bank account details.\n\nDo not respond to such emails. Verify the sender through official channels.',
  })
  assert.deepEqual(own, [])
  assert.ok(reports)
})

test('a newspaper article that tells of the scam is a report', () => {
  const { own, reports } = pressing(
    'Fake police commissioners target citizens\n\nISLAMABAD: Cybercriminals posing as police commissioners are sending fake emails to citizens, officials said on Monday. According to the agency, the emails threaten recipients with arrest within 24 hours. One victim told this newspaper that he was asked to pay Rs 50,000 through Easypaisa. “They said I would be jailed if I told anyone,” he said. The agency says no such department exists.',
  )
  assert.deepEqual(own, [])
  assert.ok(reports)
})

test('the text after "reads as follows:" is reported up to where the author speaks again', () => {
  const { own, other } = pressing(
    `Scam alert. Fraudsters are sending this letter to thousands of people. The text of the mail reads as follows:\n\n${scam}\n\nTreat this notice as strictly confidential.\n\nCitizens are advised to ignore such emails.`,
  )
  assert.deepEqual(own, [])
  assert.ok(other.length >= 5)
})

test('a scammer who adds "beware of scams" still speaks for himself', () => {
  const { own, reports } = pressing(
    `OFFICE OF COMMISSIONER POLICE DEPARTMENT\n\n${scam}\n\nBeware of fake emails and scammers.`,
  )
  assert.ok(own.length >= 5)
  assert.equal(reports, false)
})

test('a scam in quotation marks without a word of reporting is the sender’s own', () => {
  const { own, reports } = pressing(`“${scam}”`)
  assert.ok(own.length >= 5)
  assert.equal(reports, false)
})

test('a recovery scam that speaks of scammers and victims is the sender’s own', () => {
  const { own, reports } = pressing(
    'We are the anti fraud unit of Interpol. Scammers who cheated victims have been arrested. Your name is on the list of victims to be refunded. You must pay the release fee of $500 within 24 hours and send your bank account details.',
  )
  assert.ok(own.some((claim) => claim.kind === 'request'))
  assert.equal(reports, false)
})

test('a bank’s warning about frauds demands nothing of its reader', () => {
  const { own } = pressing(
    'Dear customer, beware of fraudsters who call and ask for your OTP or PIN. HBL never asks for your password. Do not share your OTP with anyone.',
  )
  assert.deepEqual(
    own.filter((claim) => claim.kind === 'request'),
    [],
  )
})

test('somebody who asks whether a message is real reports it', () => {
  const { own, reports } = pressing(`Hi, is this real? I got it this morning.\n\n${scam}`)
  assert.deepEqual(own, [])
  assert.ok(reports)
})

test('the same question in Roman Urdu and in Urdu', () => {
  assert.equal(
    pressing(
      'Bhai kya ye message asli hai?\n\n24 ghante mein jawab dein warna giraftar kar liya jaye ga.',
    ).reports,
    true,
  )
  assert.equal(
    pressing('کیا یہ پیغام اصلی ہے؟\n\nچوبیس گھنٹے کے اندر جواب دیں ورنہ گرفتار کر لیا جائے گا۔')
      .reports,
    true,
  )
})

test('an Urdu warning about false mails is a report', () => {
  const { own, reports } = pressing(
    'نیشنل سرٹ نے شہریوں کو جعلی ای میلز سے خبردار کیا ہے۔ جعلساز خود کو پولیس افسر ظاہر کرتے ہیں۔ ای میل میں کہا جاتا ہے کہ چوبیس گھنٹے کے اندر جواب دیں ورنہ گرفتار کیا جائے گا۔ شہری ایسے پیغامات کا جواب نہ دیں۔',
  )
  assert.deepEqual(own, [])
  assert.ok(reports)
})

test('a Roman Urdu warning about frauds is a report', () => {
  const { own, reports } = pressing(
    'Fraudiye log khud ko FIA ka officer bata kar call karte hain aur kehte hain ke 24 ghante mein paise bhej dein warna giraftar kar lenge. Aisi calls ka jawab na dein. Hoshiyar rahein, ye fraud hai.',
  )
  assert.deepEqual(own, [])
  assert.ok(reports)
})

test('an Urdu threat with a word of warning at its end is the sender’s own', () => {
  const { own, reports } = pressing(
    'آپ پر سائبر کرائم کا الزام ہے۔ چوبیس گھنٹے کے اندر اس ای میل کا جواب دیں ورنہ آپ کو گرفتار کیا جائے گا۔ جعلی پیغامات سے ہوشیار رہیں۔',
  )
  assert.ok(own.length >= 3)
  assert.equal(reports, false)
})

test('what a reply repeats is quoted', () => {
  const claims = claimsOf({ body: 'I did not do this. Who are you?', quoted: scam })
  const threats = claims.all.filter((claim) => claim.kind === 'threat')
  assert.ok(threats.length > 0 && threats.every((claim) => claim.voice === 'quoted'))
})

test('in a report the author keeps his own name', () => {
  const claims = claimsOf({
    senderName: 'National CERT',
    subject: 'Advisory: fake emails',
    body: 'Fraudsters pose as the Commissioner Police Department and send fake emails. The emails claim that the recipient is accused of cyber crime.',
  })
  const own = claims.all.filter((claim) => claim.voice === 'own' && claim.kind === 'identity')
  assert.deepEqual(
    own.map((claim) => claim.text),
    ['National CERT'],
  )
  assert.ok(
    claims.all.some(
      (claim) => claim.text.includes('Commissioner Police') && claim.voice === 'reported',
    ),
  )
})

test('the story of what befell somebody else threatens nobody, though it never says that it warns', () => {
  const { all } = claimsOf(
    'The letter reads like a summons. He had a day, it said, or police would take him into custody. She sent her bank details. A nephew told her it was a hoax.',
  )
  assert.ok(all.every((claim) => claim.voice !== 'own' || claim.kind !== 'threat'))
})

test('an office of the bank that deals with fraud, or one for claims, reports nothing', () => {
  const bank = 'Your card was used abroad. If this was not you call fraud line 01632960011 now'
  assert.ok(claimsOf(bank).all.every(({ voice }) => voice === 'own'))
  const prize = 'Your mobile number has won 5000 pounds, ring the claims hot line on 01632960011'
  assert.ok(claimsOf(prize).all.every(({ voice }) => voice === 'own'))
})

test('a firm that fell victim to an attack tells of no scam', () => {
  const body =
    'Dear client, we are sorry to tell you that our firm has fallen victim to a cyber attack and they took data. To protect your assets please verify your wallet now.'
  assert.ok(claimsOf({ body }).all.every(({ voice }) => voice === 'own'))
})
