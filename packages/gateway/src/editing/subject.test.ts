import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import * as fc from 'fast-check'
import PostalMime from 'postal-mime'
import { unchanged } from '../outcome.ts'
import { applyEdits } from './apply.ts'
import { readHeader } from './fields.ts'
import { subjectEdits } from './subject.ts'

function prefixed(raw: string, prefix: string, from: BufferEncoding = 'utf8'): Buffer {
  const bytes = Buffer.from(raw, from)
  const edits = subjectEdits(bytes, readHeader(bytes), prefix)
  return Buffer.from(applyEdits(bytes, { ...unchanged, ...edits }))
}

async function subject(raw: Buffer): Promise<string | undefined> {
  return (await PostalMime.parse(raw)).subject
}

const CASES = [
  ['Hello', '[Suspicious] Hello'],
  ['=?utf-8?Q?caf=C3=A9?=', '[Suspicious] café'],
  ['=?utf-8?B?2LPZhNin2YU=?=\r\n =?utf-8?B?INiv2YbbjNin?=', '[Suspicious] سلام دنیا'],
  ['Raw سلام here', '[Suspicious] Raw سلام here'],
  ['[Suspicious] again', '[Suspicious] again'],
  ['=?utf-8?Q?=5BSuspicious=5D?= again', '[Suspicious] again'],
  ['', '[Suspicious]'],
] as const

for (const [old, shown] of CASES) {
  test(`the subject ${JSON.stringify(old)} is shown as ${JSON.stringify(shown)}`, async () => {
    const out = prefixed(`Subject: ${old}\r\n\r\nx`, '[Suspicious]')
    assert.equal(await subject(out), shown)
  })
}

test('encoded words that were there stay as they are', () => {
  const old = '=?iso-8859-1?q?caf=E9?='
  assert.ok(
    prefixed(`Subject: ${old}\r\n\r\n`, '[S]').toString().includes(`Subject: [S] ${old}\r\n`),
  )
})

test('a prefix that is not ASCII becomes encoded words, apart from what follows', async () => {
  assert.equal(await subject(prefixed('Subject: Hello\r\n\r\n', '[مشکوک]')), '[مشکوک] Hello')
  const both = prefixed('Subject: =?utf-8?Q?caf=C3=A9?=\r\n\r\n', '[مشکوک]')
  assert.equal(await subject(both), '[مشکوک] café')
})

test('where there is no subject one is added, and of several each is marked', () => {
  assert.ok(prefixed('A: 1\r\n\r\n', '[S]').toString().startsWith('Subject: [S]\r\n'))
  const out = prefixed('Subject: a\r\nSUBJECT: b\r\n\r\n', '[S]').toString()
  assert.equal(out, 'Subject: [S] a\r\nSUBJECT: [S] b\r\n\r\n')
})

test('whatever the subject, the result is ASCII, is shown with the prefix, and is not marked twice', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(' ', '\t', '=?utf-8?q?a?=', '=?x?', '\r\n ', 'é', '\0'),
  )
  const value = fc.array(piece, { maxLength: 8 }).map((all) => all.join(''))
  await fc.assert(
    fc.asyncProperty(value, async (text) => {
      const bytes = Buffer.from(text, 'latin1').toString('latin1')
      const clean = bytes.replace(/\r?\n(?! )|\r(?!\n)/gu, '')
      const once = prefixed(`Subject: ${clean}\r\nA: 1\r\n\r\nx`, '[S]', 'latin1')
      assert.ok(/^[\r\n\t -~]*$/u.test(once.toString('latin1').split('A: 1')[0]!))
      assert.ok((await subject(once))?.startsWith('[S]'))
      assert.equal(
        prefixed(once.toString('latin1'), '[S]', 'latin1').toString('latin1'),
        once.toString('latin1'),
      )
    }),
  )
})
