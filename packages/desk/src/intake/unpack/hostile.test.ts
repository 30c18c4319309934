import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { formOf } from './form.ts'
import { outlookFile } from '../../../../host/src/outlook/outlook.fixture.ts'
import { mailOfOutlook } from './outlook.ts'
import { partsOf } from './parts.ts'
import { arfOf, attachedMail, carrierOf, fraudMail } from './samples.fixture.ts'
import { unpack } from './unpack.ts'

const limits = { messageBytes: 200_000, carrierBytes: 400_000 }

/** Pieces of which mails are made, put together at random: nearer to what breaks a parser than random bytes. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Content-Type: multipart/mixed; boundary=b\r\n',
        'Content-Type: multipart/report; report-type=feedback-report; boundary="b"\r\n',
        'Content-Type: message/rfc822\r\n',
        'Content-Type: message/feedback-report\r\n',
        'Content-Transfer-Encoding: base64\r\n',
        'Content-Transfer-Encoding: quoted-printable\r\n',
        'Content-Disposition: attachment; filename=xarf.json\r\n',
        'From: a@b.example\r\nSubject: x\r\n',
        'Feedback-Type: abuse\r\n',
        '\r\n--b\r\n',
        '\r\n--b--\r\n',
        '\r\n\r\n',
        '{"xarf_version":"4","type":"spam","evidence":[{"payload":"QUJD"}]}',
        '=\r\n=41=4',
        '; name*0*=utf-8\'\'%41; name*1="b\\"c',
      ),
      fc.string(),
    ),
    { maxLength: 40 },
  )
  .map((all) => Buffer.from(`From: a@b.example\r\nSubject: x\r\n${all.join('')}`))

test('whatever is sent is taken apart or refused, within its own size', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(pieces, fc.uint8Array({ maxLength: 2_000 })), async (bytes) => {
      for (const carrier of ['any', 'feedback', 'none'] as const) {
        const found = await unpack({ bytes, carrier }, limits)
        if (found.kind === 'refused') continue
        assert.ok(found.messages.length <= 50)
        for (const { raw } of found.messages) assert.ok(raw.length <= Math.max(bytes.length, 10))
      }
    }),
    { numRuns: 300 },
  )
})

test('a mail that is damaged anywhere is still taken apart or refused', async () => {
  const mails = [carrierOf([attachedMail(fraudMail)]), arfOf(fraudMail, ['Feedback-Type: abuse'])]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...mails),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
      fc.nat(),
      async (mail, changes, cut) => {
        const bytes = Buffer.from(mail)
        for (const [place, value] of changes) bytes[place % bytes.length] = value
        await unpack({ bytes: bytes.subarray(0, cut % bytes.length), carrier: 'any' }, limits)
      },
    ),
    { numRuns: 200 },
  )
})

test('parts in parts, and lines like boundaries, end', () => {
  const deep = Array.from(
    { length: 2_000 },
    (_none, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
  ).join('')
  assert.equal(partsOf(Buffer.from(deep)).isTooMuch, true)
  const wide = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\n'.repeat(100_000)}`
  const { parts, isTooMuch } = partsOf(Buffer.from(wide))
  assert.ok(isTooMuch && parts.length <= 501)
  const fields = `${'x: y\r\n'.repeat(200_000)}\r\n`
  assert.ok(partsOf(Buffer.from(fields)).header.fields.length <= 2_000)
  assert.equal(formOf(Buffer.from(fields)), 'text')
})

test('what passes as sound is read in a thread, which gives a mail or nothing', async () => {
  const file = Buffer.from(outlookFile({ subject: 'x', text: 'y' }))
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(255), async (place, value) => {
      const changed = Buffer.from(file)
      changed[512 + (place % (file.length - 512))] = value
      const mail = await mailOfOutlook(changed)
      assert.ok(mail === undefined || formOf(mail) === 'mail' || mail.length > 0)
    }),
    { numRuns: 15 },
  )
})
