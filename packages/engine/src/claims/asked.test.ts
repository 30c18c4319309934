import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledgePack } from '../../../host/src/knowledge/load.ts'
import { analyse, compileKnowledge, explain, type Analysis, type Channel } from '../index.ts'

const knowledge = compileKnowledge(loadKnowledgePack())
const scam =
  'Your wallet is blocked. Send your OTP to 0300-0000017 within 24 hours or lose all money.'

function judged(text: string, channel: Channel = 'chat'): Promise<Analysis> {
  const world = { knowledge, clock: Date.UTC(2026, 5, 1), reader: 'PK', channel }
  return analyse(new TextEncoder().encode(text), world)
}

test('what somebody asks about in his own words is judged, and the answer is about it', async () => {
  for (const text of [
    `Bhai ye msg aaya hai, kya ye asli hai? "${scam}"`,
    `Is this real?\n\n${scam}`,
    `${scam}\n\nکیا یہ اصلی ہے؟`,
  ]) {
    const analysis = await judged(text)
    assert.equal(analysis.verdict.verdict, 'clear', text)
    assert.deepEqual(
      [analysis.quoted[0]?.verdict.verdict, analysis.quoted[0]?.message.text],
      ['fraud', scam],
    )
    assert.equal(explain(analysis, knowledge, 'en').lead, 'quoted')
  }
})

test('a question that runs on into what it asks about is cut off it', async () => {
  const { quoted } = await judged(
    `kya ye asli hai apna bank account number aur ATM pin bhejen 0300-0000017 par`,
  )
  assert.equal(quoted[0]?.verdict.verdict, 'fraud')
})

test('who asks whether he may trust the reader asks nothing about the message', async () => {
  for (const text of [
    'Ich bin Angestellter einer Bank. Ich möchte Ihnen 5 Millionen Euro überweisen. Kann ich Ihnen vertrauen?',
    'Ik ben medewerker van een bank. Kan ik € 100.000.000 aan u overmaken? Kan ik je vertrouwen',
    'Je suis employé de la banque. Je veux vous envoyer 5 millions. Puis-je vous faire confiance ?',
    'Soy empleado del banco. Quiero transferirle 5 millones. ¿Puedo confiar en usted?',
    'Sou funcionário do banco. Quero transferir 5 milhões. Posso confiar em você?',
  ]) {
    const { findings, quoted } = await judged(text, 'email')
    assert.ok(!findings.some(({ id }) => id === 'reported-speech'), text)
    assert.deepEqual(quoted, [], text)
  }
})

test('a question alone is answered with what is missing, and not with a verdict', async () => {
  for (const text of ['Kya ye asli hai?', 'السلام علیکم، مجھے یہ پیغام ملا ہے۔ کیا یہ سچ ہے؟']) {
    const analysis = await judged(text)
    assert.deepEqual(analysis.quoted, [])
    const { headline, reasons, verdictName } = explain(analysis, knowledge, 'en')
    assert.match(headline, /^Only the question is here/u)
    assert.deepEqual([verdictName, reasons], ['Nothing to check yet', []])
  }
})

test('of a bare number or address nothing is said but that the message is missing', async () => {
  for (const text of ['0300-0000017', 'https://bank-rewards.example/win', ' a@b.example ']) {
    const { headline, lacking, verdictName } = explain(await judged(text), knowledge, 'en')
    assert.deepEqual([lacking, headline.slice(0, 30)], ['words', 'Only a number or an address is'])
    assert.equal(verdictName, 'Nothing to check yet')
  }
  assert.equal(explain(await judged('Call 0300-0000017'), knowledge, 'en').lacking, undefined)
})

test('what is pasted into a mail is judged too, and what is forwarded has marks of its own', async () => {
  const mail = `From: Ali <a@b.example>\nSubject: Is this real?\n\n${scam}`
  const { quoted, verdict } = await judged(mail, 'email')
  assert.deepEqual([verdict.verdict, quoted[0]?.verdict.verdict], ['clear', 'fraud'])
  const forward = `${mail}\n\n---------- Forwarded message ---------\nFrom: C <c@d.example>\nSubject: x\n\n${scam}`
  assert.equal((await judged(forward, 'email')).message.quoted[0]?.how, 'forwarded')
})

test('who calls himself a bank does not ask whether his own letter is real', async () => {
  const mail = `From: "HBL" <care@b.example>\nSubject: Your account\n\n${scam}\n\nIs this mail genuine? Yes, it is.`
  const { verdict, quoted } = await judged(mail, 'email')
  assert.deepEqual([verdict.verdict, quoted], ['fraud', []])
})

test('a letter that says of itself that it is genuine speaks for itself', async () => {
  for (const body of [
    `${scam}\n\nIs this mail genuine?\n\nYes.`,
    `Is this mail genuine? Yes. ${scam}`,
  ]) {
    const { verdict } = await judged(`From: Help <a@b.example>\nSubject: x\n\n${body}`, 'email')
    assert.equal(verdict.verdict, 'fraud', body)
  }
})

test('a question within what is asked about is not opened again', async () => {
  const { quoted } = await judged(`Is this real? “He wrote: is this real? „${scam}“ and more”`)
  assert.equal(quoted[0]?.quoted.length, 0)
})
