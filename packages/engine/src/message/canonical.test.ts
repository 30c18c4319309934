import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { canonicalText } from './canonical.ts'
import { withoutReaders } from './canonical/without-readers.ts'
import { defaultLimits } from './limits.ts'
import type { Message } from './message.ts'
import { readMessage } from './read.ts'

const TO = 'To: "Zubaida Khatoon" <zubaida.khatoon@khatoon-traders.example>'

function mail(body: string, subject = 'Notice', to = TO): Promise<Message> {
  const head = [
    'From: <a@b.example>',
    to,
    `Subject: ${subject}`,
    'Content-Type: text/plain; charset=utf-8',
  ]
  const raw = [...head, 'X-Tasdeeq-Sample: yes', '', body].join('\r\n')
  return readMessage(new TextEncoder().encode(raw), { limits: defaultLimits, channel: 'email' })
}

async function canonical(body: string, subject?: string, to?: string): Promise<string> {
  return canonicalText(await mail(body, subject, to))
}

const TABLE: readonly (readonly [name: string, body: string, text: string])[] = [
  ['numbers, sums, dates', 'You owe Rs. 5,000 by 12/11/2026.', 'you owe rs <number> by <number>'],
  [
    'codes',
    'Your case CR-2026/AB77 of 12-Nov-2026 is open',
    'your case <number> of <number> is open',
  ],
  [
    'links, bare and whole',
    'go to pay.bank.example/x or https://bank.example?u=1 now',
    'go to <link> or <link> now',
  ],
  ['mail addresses', 'write to help@desk.example today', 'write to <mail> today'],
  ['a name in the greeting', 'Dear Mr. Imran Ali,\r\nyour card', 'dear <name> your card'],
  ['a name alone in the greeting', 'Imran, your card', '<name> your card'],
  [
    'the reader anywhere',
    'we know you Zubaida. Khatoon-Traders is next',
    'we know you <name> is next',
  ],
  ['letters of other alphabets among Latin ones', 'yоur pаsswоrd ехpires', 'your password expires'],
  ['characters of no width', 'pass\u200Bword ex\u00ADpires', 'password expires'],
  ['styled letters', '𝖶𝖾 𝗁𝖺𝗏𝖾 𝗒𝗈𝗎', 'we have you'],
  ['Urdu, in one spelling', 'آپ كا اكاؤنٹ ۲۴ گھنٹے میں بند', 'اپ کا اکاونٹ <number> گھنٹے میں بند'],
  ['Hindi', 'आपका खाता 24 घंटे में बंद', 'आपका खाता <number> घंटे में बंद'],
]

for (const [name, body, text] of TABLE) {
  test(`compares without what differs from copy to copy: ${name}`, async () => {
    assert.equal(await canonical(body), `notice ${text}`)
  })
}

test('prefixes of answers and forwards are no part of a subject', async () => {
  assert.equal(await canonical('x', 'RE: Fwd: AW: Your invoice'), 'your invoice x')
})

test('an earlier mail that is answered is not what the sender says', async () => {
  const text = await canonical(
    'I agree.\r\n\r\nOn Monday Ali wrote:\r\n> send me the file\r\n> at once',
  )
  assert.ok(!text.includes('file'), text)
})

test('mailboxes of roles are words like others', async () => {
  const text = await canonical('call our support or sales', 'Notice', 'To: support@shop.example')
  assert.equal(text, 'notice call our support or sales')
})

test('it is at most 20,000 characters long, and takes no time for more', async () => {
  assert.ok((await canonical('word '.repeat(100_000))).length <= 20_000)
  assert.ok((await canonical('a'.repeat(500_000))).length <= 20_000)
})

const word = fc.stringMatching(/^[a-z]{4,12}$/u)

test('whom it is for is never part of it, whatever stands around', async () => {
  await fc.assert(
    fc.asyncProperty(word, word, fc.array(word, { maxLength: 30 }), async (one, two, words) => {
      const [first, last] = [`q${one}x`, `q${two}z`]
      const said = words.filter((each) => !each.includes(first) && !each.includes(last))
      const parts = [first, last, `${first}.${last}@${last}.example`, `${first} ${last}`]
      const body = parts.map((part, at) => `${said.slice(at * 5, at * 5 + 5).join(' ')} ${part}`)
      const to = `To: "${first} ${last}" <${first}.${last}@${last}.example>`
      const message = await mail(body.join(' '), `Hello ${first}`, to)
      const text = canonicalText(message)
      assert.ok(!text.includes(first) && !text.includes(last), text)
      const shown = withoutReaders(message.text, message.to)
      assert.ok(!shown.includes(first) && !shown.includes(last), shown)
    }),
    { numRuns: 150 },
  )
})

test('a letter that becomes two in small ones hides no reader', async () => {
  const { text, to } = await mail('İstanbul: ZUBAIDA.KHATOON@khatoon-traders.example')
  assert.ok(withoutReaders(text, to).endsWith('İstanbul: […]'))
})

test('no text makes it throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (body) => {
      const message = await mail(body)
      assert.equal(canonicalText(message), canonicalText(message))
    }),
    { numRuns: 200 },
  )
})
