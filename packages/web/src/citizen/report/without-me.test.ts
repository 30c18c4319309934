import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { withoutMe } from './without-me.ts'

const recipients = ['reader@home.example', 'Other.Reader+x@home.example']

function prepared(mail: string): { readonly text: string; readonly removed: number } {
  const raw = new TextEncoder().encode(mail)
  const { bytes, removed } = withoutMe({ raw, form: 'mail', recipients })
  return { text: new TextDecoder().decode(bytes), removed }
}

test('fields about the recipient go with what continues them, and nothing else does', () => {
  const { text, removed } = prepared(
    'From: a@b.example\r\nTo: Reader\r\n <reader@home.example>,\r\n\tothers\r\nSubject: x\r\ncc : y\r\n\r\nTo: all\r\n',
  )
  assert.equal(text, 'From: a@b.example\r\nSubject: x\r\n\r\nTo: all\r\n')
  assert.equal(removed, 2)
})

test('every recipient’s address goes from the whole, however it is written', () => {
  const base64 = Buffer.from(`${'x'.repeat(80)} OTHER.reader+x@home.example`).toString('base64')
  const lines = base64.replaceAll(/.{76}/gu, '$&\r\n')
  const { text, removed } = prepared(
    `Received: for <READER@home.example>\r\n\r\nreader=40home.example read=\r\ner@home.example https://x.example/?m=reader%40home.example\r\n\r\n${lines}\r\n--b--\r\n`,
  )
  assert.equal(removed, 5)
  assert.doesNotMatch(text, /reader[@=%]/iu)
  const inner = Buffer.from(
    text.split('\r\n\r\n')[2]?.split('\r\n--')[0] ?? '',
    'base64',
  ).toString()
  assert.match(inner, /^x{80} removed@recipient\.invalid$/u)
})

test('a mail of any bytes keeps all of them where nothing of the recipient stands in it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3_000 }), (body) => {
      const raw = Buffer.concat([Buffer.from('From: a@b.example\r\nSubject: x\r\n\r\n'), body])
      const { bytes, removed } = withoutMe({ raw, form: 'mail', recipients })
      assert.equal(removed, 0)
      assert.deepEqual(Buffer.from(bytes), raw)
    }),
  )
})

test('whatever a mail is made of, no address of a recipient is left in it as it is', () => {
  const parts = fc.constantFrom(
    'To: ',
    'reader@home.example',
    'READER=40home.example',
    '\r\n',
    '\n',
    ' ',
    'From: x\r\n',
    'QUJD'.repeat(20),
    '=\r\n',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 40 }), (all) => {
      assert.doesNotMatch(prepared(all.join('')).text, /reader@home\.example/iu)
    }),
  )
})

test('taking addresses out of a long mail takes no longer than its length asks for', () => {
  const long = `From: a@b.example\r\n\r\n${'A'.repeat(76)}\r\n`.concat(
    `${'QUJD'.repeat(19)}\r\n`.repeat(40_000),
  )
  assert.equal(prepared(long).removed, 0)
  assert.equal(prepared(`From: a@b.example\r\n\r\n${'A'.repeat(2_000_000)}`).removed, 0)
})

test('what is no mail is sent as it is', () => {
  const raw = new TextEncoder().encode('To: reader@home.example')
  assert.deepEqual(withoutMe({ raw, form: 'text', recipients }), { bytes: raw, removed: 0 })
})
