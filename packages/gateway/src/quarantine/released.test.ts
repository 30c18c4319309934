import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { DAY, NOW, RAW, SECRET } from './opened.fixture.ts'
import { markReleased, releasedId } from './released.ts'

const ID = '0mwrhlr40-a36194033e9d2208-6eedbb7b759e'
const recipients = ['amina@mail.example', 'bilal@mail.example']

function marked(text: string = RAW): string {
  const raw = markReleased(Buffer.from(text, 'latin1'), { id: ID, recipients, now: NOW }, SECRET)
  return Buffer.from(raw).toString('latin1')
}

function idOf(
  text: string,
  to: readonly string[] = recipients,
  now: number = NOW,
): string | undefined {
  return releasedId({ raw: Buffer.from(text, 'latin1'), recipients: to, secret: SECRET, now })
}

test('a mark lets its message pass to all its recipients, and to each of them', () => {
  assert.equal(idOf(marked()), ID)
  assert.equal(idOf(marked(), ['Bilal@MAIL.example']), ID)
})

test('fields above it, other line ends and empty lines at the end change nothing', () => {
  const mail = marked()
  assert.equal(
    idOf(`Received: from a by b;\r\n\tSun, 22 Nov 2026\r\nReturn-Path: <x@y.example>\r\n${mail}`),
    ID,
  )
  assert.equal(idOf(mail.replaceAll('\r\n', '\n')), ID)
  assert.equal(idOf(`${mail}\r\n\r\n`), ID)
  assert.equal(idOf(mail.replace('Subject: Final notice', 'Subject: Final\r\n  notice')), ID)
})

test('a server may add what a message lacks, and nothing else', () => {
  const bare = RAW.replace(/^(?:Date|Message-ID):.*\r\n/gmu, '')
  assert.equal(
    idOf(`Date: Mon, 23 Nov 2026 00:00:00 +0000\r\nMessage-ID: <2@b.example>\r\n${marked(bare)}`),
    ID,
  )
  assert.equal(idOf(`Reply-To: thief@evil.example\r\n${marked(bare)}`), undefined)
  assert.equal(idOf(`From: other@evil.example\r\n${marked(bare)}`), undefined)
})

test('a mark is good for five days', () => {
  assert.equal(idOf(marked(), recipients, NOW + 4.9 * DAY), ID)
  assert.equal(idOf(marked(), recipients, NOW + 5.1 * DAY), undefined)
  assert.equal(idOf(marked(), recipients, NOW - DAY), undefined)
})

test('a mark is worth nothing for anybody else, or with another secret', () => {
  assert.equal(idOf(marked(), [...recipients, 'zain@mail.example']), undefined)
  const raw = Buffer.from(marked())
  assert.equal(releasedId({ raw, recipients, secret: new Uint8Array(32), now: NOW }), undefined)
})

test('a message without a mark, or with one of its own making, is judged', () => {
  assert.equal(idOf(RAW), undefined)
  for (const value of ['', 'v=1', `v=1; id=${ID}; t=${NOW}; s=`, 'x'.repeat(100_000)]) {
    assert.equal(idOf(`X-Tasdeeq-Released: ${value}\r\n${RAW}`), undefined)
  }
})

test('a forged mark above does not hide the right one', () => {
  assert.equal(idOf(`X-Tasdeeq-Released: v=1; id=other; t=1; s=x\r\n${marked()}`), ID)
})

test('a mark for the most recipients that a message has still lets it pass', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => `user${index}@mail.example`)
  const raw = markReleased(Buffer.from(RAW), { id: ID, recipients: many, now: NOW }, SECRET)
  assert.equal(releasedId({ raw, recipients: many, secret: SECRET, now: NOW }), ID)
})

const bound = ['From', 'To', 'Subject', 'Date', 'Message-ID', 'Content-Type', 'Reply-To', 'Cc']

test('property: another body is not let pass', () => {
  const [header = '', body = ''] = RAW.split('\r\n\r\n')
  const mail = marked()
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.nat({ max: body.length - 2 }), (text, at) => {
      fc.pre(text.trim() !== '')
      const other = `${body.slice(0, at)}${text}${body.slice(at)}`
      const head = mail.slice(0, mail.indexOf('\r\n\r\n'))
      assert.equal(idOf(`${head}\r\n\r\n${other}`), undefined)
    }),
  )
  assert.ok(header.length > 0)
})

test('property: another field that people see is not let pass', () => {
  const line = fc.string({ maxLength: 40 }).map((text) => text.replace(/[\r\n]/gu, ''))
  fc.assert(
    fc.property(fc.constantFrom(...bound), line, (name, value) => {
      assert.equal(idOf(`${name}: ${value}\r\n${marked()}`), undefined)
    }),
  )
})

test('property: no change of the mark itself lets it pass', () => {
  const mail = marked()
  const end = mail.indexOf('\r\nFrom:')
  fc.assert(
    fc.property(fc.nat({ max: end - 1 }), fc.integer({ min: 0x21, max: 0x7e }), (at, code) => {
      const letter = String.fromCodePoint(code)
      fc.pre(mail[at]?.trim() !== '' && mail[at] !== letter)
      fc.pre(mail[at]?.toLowerCase() !== letter.toLowerCase() || at > 20)
      const changed = mail.slice(0, at) + letter + mail.slice(at + 1)
      assert.equal(idOf(changed), undefined)
    }),
  )
})

test('property: whatever stands in a message, looking at it ends', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      assert.equal(releasedId({ raw: bytes, recipients: [], secret: SECRET, now: NOW }), undefined)
      const raw = markReleased(bytes, { id: ID, recipients, now: NOW }, SECRET)
      releasedId({ raw, recipients, secret: SECRET, now: NOW })
    }),
  )
})
