import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlookFile } from '../../../../host/src/outlook/outlook.fixture.ts'
import { mailOfOutlook } from './outlook.ts'
import {
  arfOf,
  attachedFile,
  attachedMail,
  carrierOf,
  fraudMail,
  lines,
} from './samples.fixture.ts'
import { MOST_MESSAGES, unpack, type Given, type Message } from './unpack.ts'

const limits = { messageBytes: 1_000_000, carrierBytes: 2_000_000 }

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text)
}

async function messagesIn(
  bytes: Uint8Array | string,
  about: Partial<Given> = {},
): Promise<readonly Message[]> {
  const given = { bytes: Buffer.from(bytes), carrier: 'any', ...about } as const
  const found = await unpack(given, limits)
  assert.ok(found.kind === 'messages', `refused: ${JSON.stringify(found)}`)
  return found.messages
}

async function refusalOf(bytes: Uint8Array | string, about: Partial<Given> = {}): Promise<string> {
  const found = await unpack({ bytes: Buffer.from(bytes), carrier: 'any', ...about }, limits)
  assert.ok(found.kind === 'refused')
  return found.why
}

function textOf({ raw }: Message): string {
  return Buffer.from(raw).toString('utf8')
}

test('of a mail that carries a message, the message is what is reported, byte for byte', async () => {
  const [only, ...more] = await messagesIn(carrierOf([attachedMail(fraudMail)]))
  assert.equal(more.length, 0)
  assert.equal(textOf(only!), fraudMail)
  assert.deepEqual([only!.form, only!.channel], ['mail', 'email'])
})

test('several messages attached at once are several reports', async () => {
  const second = fraudMail.replace('Final notice', 'Second notice')
  const eml = attachedFile('notice.eml', 'application/octet-stream', bytesOf(second))
  const found = await messagesIn(carrierOf([attachedMail(fraudMail), eml]))
  assert.deepEqual(found.map(textOf), [fraudMail, second])
})

test('a message attached in base64 is decoded', async () => {
  const part = attachedFile('notice.eml', 'message/rfc822', bytesOf(fraudMail))
  const [only] = await messagesIn(carrierOf([part]))
  assert.equal(textOf(only!), fraudMail)
})

test('what is forwarded in the text, or with a picture, stays whole', async () => {
  const inline = lines(
    'From: reader@inbox.example',
    'To: report@desk.example',
    'Subject: Fwd: Final notice',
    '',
    '---------- Forwarded message ---------',
    'From: Office <office@registrar-notice.example>',
    '',
    'Pay now.',
  )
  const picture = attachedFile('logo.png', 'image/png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
  for (const mail of [inline, carrierOf([picture])]) {
    const [only, ...more] = await messagesIn(mail)
    assert.equal(more.length, 0)
    assert.equal(textOf(only!), mail)
  }
})

test('a mail given by itself is what is reported, whatever it carries', async () => {
  const mail = carrierOf([attachedMail(fraudMail)])
  assert.equal(textOf((await messagesIn(mail, { carrier: 'none' }))[0]!), mail)
  assert.equal(textOf((await messagesIn(mail, { carrier: 'feedback' }))[0]!), mail)
})

test('a report in ARF gives the message, and the facts that say nothing of who reported', async () => {
  const arf = arfOf(fraudMail, [
    'Feedback-Type: Abuse',
    'User-Agent: Loop/1.0',
    'Version: 1',
    'Original-Rcpt-To: <reader@inbox.example>',
    'Source-IP: 192.0.2.7',
    'Reported-Domain: Registrar-Notice.example',
  ])
  for (const carrier of ['any', 'feedback'] as const) {
    const [only] = await messagesIn(arf, { carrier })
    assert.equal(textOf(only!), fraudMail)
    assert.equal(only!.word, 'unwanted')
    assert.deepEqual(only!.feedback, {
      format: 'arf',
      type: 'abuse',
      sourceIp: '192.0.2.7',
      reportedDomain: 'registrar-notice.example',
    })
  }
  const kind = async (type: string): Promise<string | undefined> =>
    (await messagesIn(arfOf(fraudMail, [`Feedback-Type: ${type}`])))[0]?.word
  assert.equal(await kind('fraud'), 'fraud')
  assert.equal(await kind('not-spam'), 'genuine')
})

test('an ARF that has only the header of the message is a report of that', async () => {
  const header = fraudMail.slice(0, fraudMail.indexOf('\r\n\r\n') + 2)
  const arf = arfOf(header, ['Feedback-Type: fraud']).replace(
    'Content-Type: message/rfc822',
    'Content-Type: text/rfc822-headers',
  )
  assert.equal(textOf((await messagesIn(arf))[0]!), header)
})

test('a report for machines without a message says so', async () => {
  const arf = arfOf(fraudMail, ['Feedback-Type: fraud']).replace('message/rfc822', 'text/plain')
  assert.equal(await refusalOf(arf), 'no-message')
})

test('X-ARF of all its versions gives the message', async () => {
  const base64 = Buffer.from(fraudMail).toString('base64')
  const version4 = {
    xarf_version: '4.0.0',
    category: 'messaging',
    type: 'phishing',
    source_identifier: '192.0.2.7',
    evidence: [{ content_type: 'message/rfc822', payload: base64 }],
  }
  const version3 = {
    Version: '3',
    Report: {
      ReportClass: 'Content',
      ReportType: 'Phishing',
      SourceIp: '192.0.2.7',
      Samples: [{ ContentType: 'message/rfc822', Base64Encoded: true, Payload: base64 }],
    },
  }
  for (const said of [version4, version3]) {
    const json = Buffer.from(JSON.stringify(said))
    const [only] = await messagesIn(
      carrierOf([attachedFile('xarf.json', 'application/json', json)]),
    )
    assert.equal(textOf(only!), fraudMail)
    assert.deepEqual(only!.feedback, { format: 'xarf', type: 'phishing', sourceIp: '192.0.2.7' })
  }
  const yaml = Buffer.from('Report-Type: spam\nSource: 192.0.2.7\nCategory: abuse\n')
  const parts = [attachedFile('report.txt', 'text/plain', yaml), attachedMail(fraudMail)]
  const [old] = await messagesIn(carrierOf(parts, ['X-ARF: Yes']))
  assert.equal(textOf(old!), fraudMail)
  assert.equal(old!.word, 'unwanted')
})

test('YAML whose references make much of little is not followed', async () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
  for (const [name, of] of ['ba', 'cb', 'dc', 'ed'].entries())
    bomb.push(`${of[0]}: &${of[0]} [${`*${of[1]},`.repeat(9)}x]`, `n${name}: y`)
  const part = attachedFile('report.txt', 'text/plain', Buffer.from(bomb.join('\n')))
  const mail = carrierOf([part, attachedMail(fraudMail)], ['X-XARF: PLAIN'])
  const [only] = await messagesIn(mail)
  assert.equal(only!.feedback, undefined)
  assert.equal(textOf(only!), fraudMail)
})

test('pictures, documents and texts are told by their bytes', async () => {
  const forms: readonly (readonly [string, string, string])[] = [
    ['\x89PNG\r\n\x1a\n', 'picture', 'chat'],
    ['\xff\xd8\xff\xe0', 'picture', 'chat'],
    ['GIF89a', 'picture', 'chat'],
    ['RIFF\x04\0\0\0WEBPVP8 ', 'picture', 'chat'],
    ['%PDF-1.7', 'document', 'letter'],
    ['PK\x03\x04....[Content_Types].xml....word/document.xml', 'document', 'letter'],
    ['Your parcel waits.', 'text', 'unknown'],
  ]
  for (const [bytes, form, channel] of forms) {
    const [only] = await messagesIn(Buffer.from(bytes, 'latin1'))
    assert.deepEqual([only!.form, only!.channel], [form, channel], bytes)
  }
  const [utf16] = await messagesIn(Buffer.from('\ufeffYour parcel', 'utf16le'), { channel: 'chat' })
  assert.equal(textOf(utf16!), 'Your parcel')
})

test('what cannot be taken is refused with its reason', async () => {
  assert.equal(await refusalOf(''), 'empty')
  assert.equal(await refusalOf(' \r\n\t'), 'empty')
  assert.equal(await refusalOf(Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1')), 'zip')
  assert.equal(await refusalOf(Buffer.from('PK\x03\x04\x14\0\x01\0', 'latin1')), 'encrypted')
  assert.equal(await refusalOf(Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')), 'not-a-message')
  assert.equal(await refusalOf('x'.repeat(2_000_001)), 'too-large')
  assert.equal(await refusalOf(`${fraudMail}${'x'.repeat(1_000_000)}`), 'too-large')
  const many = Array.from({ length: MOST_MESSAGES + 1 }, () => attachedMail(fraudMail))
  assert.equal(await refusalOf(carrierOf(many)), 'too-many')
})

test('a file of Outlook is the mail that it was made of, the same bytes each time', async () => {
  const file = outlookFile({
    transport: fraudMail.slice(0, fraudMail.indexOf('\r\n\r\n') + 2),
    text: 'Pay now.',
    html: '<p>Pay <a href="https://pay.registrar-notice.example/now">now</a>.</p>',
    files: [{ name: 'invoice.pdf', bytes: Buffer.from('%PDF-1.7') }],
  })
  const [only] = await messagesIn(file, { carrier: 'none' })
  const text = textOf(only!)
  assert.match(text, /^Return-Path: <office@registrar-notice\.example>\r\n/u)
  assert.match(text, /\r\nSubject: Final notice before your account is closed\r\n/u)
  assert.equal(text.match(/^Content-Type: /gmu)?.length, 5)
  assert.ok(text.includes(Buffer.from('Pay now.').toString('base64')))
  assert.ok(text.includes("filename*=utf-8''invoice.pdf"))
  assert.deepEqual(await messagesIn(file, { carrier: 'none' }), [only])
})

test('a file of Outlook attached to a mail, or within another, is found', async () => {
  const file = outlookFile({
    subject: 'آخری نوٹس\r\nBcc: x@y.example',
    sender: 'office@registrar-notice.example',
    to: 'reader@inbox.example',
    text: 'Look.',
    inner: { subject: 'Inner', sender: 'inner@registrar-notice.example', text: 'Pay.' },
  })
  const part = attachedFile('notice.msg', 'application/vnd.ms-outlook', file)
  const [only] = await messagesIn(carrierOf([part]))
  const text = textOf(only!)
  assert.match(text, /^From: <office@registrar-notice\.example>\r\n/u)
  assert.match(text, /\r\nTo: A Reader <reader@inbox\.example>\r\n/u)
  assert.doesNotMatch(text, /^Bcc:/mu)
  assert.match(text, /Content-Type: message\/rfc822\r\n/u)
  assert.match(text, /From: <inner@registrar-notice\.example>/u)
})

test('a damaged file of Outlook says so by itself, and attached leaves the mail whole', async () => {
  const file = Buffer.from(outlookFile({ subject: 'x', text: 'y' }))
  // The directory's chain leads back to itself ([MS-CFB] section 2.3).
  const [table, directory] = [file.readInt32LE(76), file.readInt32LE(48)]
  file.writeInt32LE(directory, (table + 1) * 512 + directory * 4)
  assert.equal(await refusalOf(file), 'damaged')
  const mail = carrierOf([attachedFile('notice.msg', 'application/vnd.ms-outlook', file)])
  assert.equal(textOf((await messagesIn(mail))[0]!), mail)
})

test('a file of Outlook that comes while too many wait is no damaged one: it may come again', async () => {
  const file = outlookFile({ subject: 'x', text: 'y' })
  const all = await Promise.allSettled(Array.from({ length: 4 }, () => mailOfOutlook(file, 1)))
  assert.deepEqual(
    all.map((one) => (one.status === 'fulfilled' ? one.value !== undefined : one.reason.name)),
    [true, true, true, 'StoreFailure'],
  )
})

test('a mail of more parts than anybody writes is reported whole: nobody makes his own unreportable', async () => {
  const parts = Array.from({ length: 600 }, (_none, at) => `Content-Type: text/plain\r\n\r\n${at}`)
  const mail = carrierOf(parts)
  for (const carrier of ['feedback', 'any'] as const)
    assert.deepEqual((await messagesIn(mail, { carrier })).map(textOf), [mail], carrier)
  const many = Array.from({ length: 600 }, () => attachedMail(fraudMail))
  assert.equal(await refusalOf(carrierOf(many)), 'too-many')
})
