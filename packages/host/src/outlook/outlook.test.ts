import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isSound, mailOfSound } from './index.ts'
import { outlookFile } from './outlook.fixture.ts'

/** Changes one of the numbers that hold a compound file together. */
function broken(place: number, value: number): Uint8Array {
  const file = Buffer.from(outlookFile({ subject: 'x', text: 'y'.repeat(6_000), html: '<p>z</p>' }))
  file.writeInt32LE(value, place)
  return file
}

test('a file of Outlook whose chains lead back to themselves is told before it is read', () => {
  const sound = Buffer.from(outlookFile({ subject: 'x', text: 'y'.repeat(6_000) }))
  assert.equal(isSound(sound), true)
  const fat = (sound.readInt32LE(76) + 1) * 512
  const directory = sound.readInt32LE(48)
  const loop = Buffer.from(sound)
  loop.writeInt32LE(directory, fat + directory * 4)
  assert.equal(isSound(loop), false)
  const tree = Buffer.from(sound)
  tree.writeInt32LE(0, (directory + 1) * 512 + 128 + 68)
  assert.equal(isSound(tree), false)
  const huge = Buffer.from(sound)
  huge.writeInt32LE(0x7ffffff0, (directory + 1) * 512 + 128 + 120)
  assert.equal(isSound(huge), false)
  for (const place of [44, 64, 72]) assert.equal(isSound(broken(place, 0x7fffffff)), false)
})

test('whatever stands in a file of Outlook, telling whether it is sound ends', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.integer()), { maxLength: 10 }), (changes) => {
      const file = Buffer.from(broken(100, -1))
      for (const [place, value] of changes) file.writeInt32LE(value | 0, place % (file.length - 4))
      isSound(file)
    }),
    { numRuns: 300 },
  )
})

test('the mail is written the same each time, with what Outlook kept of it', async () => {
  const file = outlookFile({
    subject: 'آپ کا کیس',
    sender: 'office@police.example',
    to: 'reader@home.example',
    text: 'Pay today.',
    html: '<p>Pay today.</p>',
    files: [{ name: 'ن.txt', bytes: Buffer.from('a') }],
  })
  const mail = Buffer.from((await mailOfSound(file)) ?? []).toString('latin1')
  assert.equal(mail, Buffer.from((await mailOfSound(file)) ?? []).toString('latin1'))
  assert.match(mail, /^From: <office@police\.example>\r\nTo: A Reader <reader@home\.example>\r\n/u)
  assert.match(mail, /Subject: =\?utf-8\?B\?2KLZviDaqdinINqp24zYsw==\?=/u)
  assert.match(mail, /Content-Type: multipart\/mixed; boundary="(tasdeeq-[0-9a-f]{32})"/u)
  assert.ok(mail.includes(Buffer.from('<p>Pay today.</p>').toString('base64')))
  assert.ok(mail.includes("filename*=utf-8''%D9%86.txt"))
})
