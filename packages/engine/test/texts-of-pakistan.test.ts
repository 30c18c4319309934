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
