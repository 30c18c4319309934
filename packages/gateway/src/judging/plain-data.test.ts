import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import * as fc from 'fast-check'
import type { Analysis } from '@tasdeeq/engine'
import { openAnalyst } from './analyst.ts'
import { claimedDeadline } from './deadline.ts'
import { judgedOf } from './judged-of.ts'
import { plainLine } from './plain-line.ts'
import { isSealed } from './sealed.ts'

const analyst = openAnalyst()
after(() => analyst[Symbol.asyncDispose]())

const NOW = Date.UTC(2026, 10, 1, 12)
const HOUR = 3_600_000

async function analysed(body: string, fields = ''): Promise<Analysis> {
  const mail = `From: "Office" <office@office.example>\r\nTo: r@reader.example\r\nSubject: Notice\r\nX-Tasdeeq-Sample: yes\r\n${fields}\r\n${body}\r\n`
  return analyst.analyse({
    raw: new TextEncoder().encode(mail),
    received: NOW,
    client: {},
    mailFrom: 'office@office.example',
    reader: 'PK',
  })
}

test('the earliest deadline counts, and "at once" is none', async () => {
  const within = (hours: number): string =>
    `Pay the fee within ${hours} hours or you will be arrested. `
  assert.equal(claimedDeadline(await analysed(within(48))), NOW + 48 * HOUR)
  assert.equal(claimedDeadline(await analysed(within(48) + within(24))), NOW + 24 * HOUR)
  assert.equal(
    claimedDeadline(await analysed('Pay immediately or you will be arrested.')),
    undefined,
  )
  assert.equal(claimedDeadline(await analysed('Shall we have tea?')), undefined)
})

test('what is signed or encrypted, whole or in part, is sealed', async () => {
  const part = (type: string): string => `--b\r\nContent-Type: ${type}\r\n\r\nx\r\n`
  const mixed = 'Content-Type: multipart/mixed; boundary=b\r\n'
  const sealed = [
    await analysed('x', 'Content-Type: Multipart/Signed; boundary=b\r\n'),
    await analysed('x', 'Content-Type: multipart/encrypted; boundary=b\r\n'),
    await analysed('eA==', 'Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n'),
    await analysed(
      `${part('text/plain')}${part('application/pgp-signature; name=s.asc')}--b--`,
      mixed,
    ),
    await analysed('-----BEGIN PGP SIGNED MESSAGE-----\r\n\r\nhello'),
  ]
  for (const { message } of sealed) assert.equal(isSealed(message), true)
  assert.equal(isSealed((await analysed('hello')).message), false)
  assert.equal(isSealed((await analysed(`${part('text/plain')}--b--`, mixed)).message), false)
})

test('the reason is one short line in each language, and names what is claimed', async () => {
  const analysis = await analysed(
    'This is the Enforcement Directorate. You will be arrested within 24 hours under the Prevention of Money Laundering Act 2002 unless you pay the fine.',
  )
  const { reason, verdict } = judgedOf(analysis, analyst)
  assert.equal(verdict, 'fraud')
  for (const text of [reason.en, reason.ur]) {
    assert.ok(text.length > 10 && text.length <= 200, text)
    assert.equal(text, plainLine(text))
  }
  assert.match(reason.en, /^[“A-Z].*\.$/u)
})

test('a line from a message is visible characters only, whatever it was', () => {
  assert.equal(plainLine('a\r\nX: b\u0007\u202e c\u200b'), 'a X: b c')
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0x2100 }), { maxLength: 300 }), (codes) => {
      const text = String.fromCharCode(...codes)
      const line = plainLine(text)
      assert.ok(Array.from(line).length <= 200)
      assert.equal(line.isWellFormed(), true)
      assert.doesNotMatch(line, /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
    }),
  )
})
