import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledgePack } from '../../host/src/knowledge/load.ts'
import { analyse, compileKnowledge, type Analysis } from '../src/index.ts'

const knowledge = compileKnowledge(loadKnowledgePack())
const now = Date.parse('2026-11-01T00:00:00Z')

function judge(text: string): Promise<Analysis> {
  const raw = new TextEncoder().encode(text)
  return analyse(raw, { knowledge, clock: now, now, reader: 'PK', channel: 'sms' })
}

function asked({ claims }: Analysis): readonly string[] {
  return claims.all.flatMap((claim) =>
    claim.kind === 'request' && !claim.value.negated ? claim.value.request : [],
  )
}

test('an instalment that names nothing but the number of its body is no fraud, and to receive money is not to pay', async () => {
  const found = await judge(
    'محترم صارف! آپ کی بینظیر کفالت کی قسط 13500 روپے جاری کر دی گئی ہے۔ اصل شناختی کارڈ لے کر قریبی مرکز سے رقم وصول کریں۔ شکایت کے لیے 0800-26477 پر کال کریں۔',
  )
  assert.equal(found.verdict.verdict, 'clear')
  assert.deepEqual(asked(found), ['call'])
})

test('the same with a number of a stranger is a fraud', async () => {
  const found = await judge(
    'محترم صارف! آپ کی بینظیر کفالت کی قسط 13500 روپے جاری کر دی گئی ہے۔ رقم وصول کرنے کے لیے 0344-0001456 پر کال کریں۔',
  )
  assert.equal(found.verdict.verdict, 'fraud')
  assert.equal(found.verdict.family, 'benefit-fraud')
})

test('who is to send a picture of his passport is asked who he is, and threatened with nothing', async () => {
  const { claims, verdict } = await judge(
    'حج 2026 کی چند نشستیں باقی ہیں۔ آج ہی 50 ہزار روپے ایڈوانس جاز کیش 0301-0001219 پر بھیجیں۔ واٹس ایپ پر پاسپورٹ کی تصویر بھیجیں۔',
  )
  assert.deepEqual(
    claims.all.filter(({ kind }) => kind === 'threat'),
    [],
  )
  assert.notEqual(verdict.family, 'extortion')
})

test('the number of a bank card is no code', async () => {
  const found = await judge(
    'Ehsaas program ki taraf se 25000 rupay mile hain. 0344-0001456 par call karein aur apna ATM card number batayen.',
  )
  assert.ok(asked(found).includes('bank-details'))
  assert.ok(!asked(found).includes('otp'))
})

test('what was done with a number is told, and the number is not asked for', async () => {
  const found = await judge(
    'This is NCCIA. Your mobile number and CNIC were used to share obscene content. Call 0333-0001777 within 2 hours or you will be arrested.',
  )
  assert.deepEqual(asked(found), ['call'])
})

test('a fee for a public body to a wallet is an odd payment, and the number is told whole', async () => {
  const { claims, findings } = await judge(
    'Election Commission of Pakistan: your vote has been cancelled. Send your CNIC, mother name and Rs 350 fee to Easypaisa 0346-0001888.',
  )
  const payment = claims.all.find(({ kind }) => kind === 'payment')
  assert.equal(payment?.text, 'Rs 350 fee to Easypaisa 0346-0001888')
  assert.ok(findings.some(({ id, outcome }) => id === 'odd-payment' && outcome === 'contradicted'))
})

test('who asks for a code that came by mistake is after the account', async () => {
  const { verdict } = await judge(
    'Hi, sorry I sent you a 6 digit code by SMS by mistake. Can you please forward it to me? It is urgent',
  )
  assert.equal(verdict.verdict, 'fraud')
  assert.equal(verdict.family, 'account-phishing')
})

test('what will be done with a name and a picture is a threat, and neither is asked for', async () => {
  const found = await judge(
    'FIA: reply within 24 hours. Otherwise your name and photograph will be handed to television and your name will be put on the blacklist.',
  )
  assert.deepEqual(asked(found), ['reply'])
})

test('a word within the name of a site is said by nobody, and quoted from nowhere', async () => {
  assert.deepEqual(asked(await judge('Aap ka bill: hbl-verify-pk.info/login')), [])
})

test('card digits and the code behind them are asked for in every language', async () => {
  for (const text of [
    'Main Allied Bank head office se bol raha hoon, aap ka ATM card band ho raha hai. Card ke 16 number aur peeche wale 3 number bata dein.',
    'I am calling from Allied Bank, your ATM card is being closed. Tell me the 16 digits of your card and the 3 digits on the back.',
    'الائیڈ بینک: آپ کا اے ٹی ایم کارڈ بند ہو رہا ہے۔ کارڈ کے 16 ہندسے اور پیچھے والے 3 ہندسے بتائیں۔',
  ])
    assert.equal((await judge(text)).verdict.verdict, 'fraud', text)
})

test('a code that forwards calls, and a PIN to receive money, are frauds of their own', async () => {
  const found = await judge(
    'Your SIM will be closed in 24 hours as per PTA order. To keep it active dial *21*03010000171#',
  )
  assert.equal(found.verdict.script, 'call-forwarding')
  const paid = await judge(
    'I want to buy your sofa and pay by Easypaisa. I sent you a QR, scan it and enter your PIN to receive Rs 25,000.',
  )
  assert.equal(paid.verdict.script, 'scan-to-receive')
})

test('love with a gift that customs hold is romance fraud; free data to be passed on is a false prize', async () => {
  const loved = await judge(
    'My dear, I have sent you a gift box with gold watch from London. Customs ask a clearance fee of Rs 75,000. Please pay it today to account 0123-0000001234. I love you.',
  )
  assert.equal(loved.verdict.family, 'romance-fraud')
  const won = await judge(
    'Congratulations! You have won 10 GB free internet and Rs 5000 from Zong. Click http://zong-free-gift.club and forward to 10 groups.',
  )
  assert.equal(won.verdict.family, 'prize-fraud')
})

test('who promises to pay back later offers no benefit and speaks of no loss', async () => {
  const { claims } = await judge('Beta doodh lete ana. Paise wapis aa ke de dungi.')
  assert.deepEqual(claims.all, [])
})

test('words written without their vowels are read: aid, a card, a parcel, work', async () => {
  for (const text of [
    'BISP ki trf sy ap k nam 25000 ki rqam mnzor hui hy, is nmbr pr rbta krain 0344-0001456',
    'Ap ka atm crd bnd kr dya gya hy, chalu krny k lye apna code btain 0344-0001456',
    'Apka parsal custm mei ruka hy, 2500 rs jma krain 0344-0001456',
    'Ghr bethy rozna 5000 kmain, abhi rabita krein 0344-0001456',
  ]) {
    const { verdict } = await judge(text)
    assert.ok(['fraud', 'suspicious'].includes(verdict.verdict), text)
  }
})

test('friends who write without vowels are not suspected', async () => {
  for (const text of [
    'Yar kl ka plan kya hy? mjhe btao kb nklna hy, gari mei aa jaun ga',
    'Ammi ki tbyat ab thek hy, dctr ne kaha hy aram krain. sham ko aa jana',
    'Bhai mujhe wo nmbr bhjo jo kl dya tha, mei ne abhi bat krni hy',
  ])
    assert.equal((await judge(text)).verdict.verdict, 'clear', text)
})

test('who says where he speaks from reports nobody', async () => {
  const { verdict } = await judge(
    'Custom office se bol rahe hain, aap ka gift parcel aaya hai, 18000 fee jama karwayen 0344-0001456',
  )
  assert.equal(verdict.verdict, 'fraud')
})

test('money that went astray is wanted back, in Urdu too', async () => {
  for (const text of [
    'غلطی سے 3000 روپے آپ کے اکاؤنٹ میں چلے گئے ہیں، واپس کر دیں 0344-0001456',
    '10 ہزار لگائیں، 7 دن میں 20 ہزار لیں، رابطہ 0344-0001456',
  ])
    assert.equal((await judge(text)).verdict.verdict, 'suspicious', text)
  const told = await judge('آپ کے 3000 روپے واپس کر دیے گئے ہیں۔ شکریہ')
  assert.deepEqual(asked(told), [])
})

test('an app from the network’s own site is no lure', async () => {
  const { verdict } = await judge(
    'Rozana free MBs jeetne ke liye MyTelenor App download karein: https://www.telenor.com.pk/app',
  )
  assert.equal(verdict.verdict, 'clear')
})
