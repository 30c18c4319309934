import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AttachmentText } from '../world.ts'
import { defaultLimits } from './limits.ts'
import type { AnomalyKind, Message } from './message.ts'
import { readMessage } from './read.ts'
import type { ReadOptions } from './read.ts'

async function read(
  raw: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<Message> {
  const bytes = typeof raw === 'string' ? new TextEncoder().encode(raw) : raw
  return readMessage(bytes, { limits: defaultLimits, channel: 'email', ...options })
}

function kinds(message: Message): readonly AnomalyKind[] {
  return message.anomalies.map(({ kind }) => kind)
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function alternativesOf(text: string): string {
  return `${FROM}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${text}\n--b\nContent-Type: text/html\n\n<p>You are <b>accused</b>.</p>\n--b--\n`
}

const FROM = 'From: Police <p@office.example>\nSubject: Notice\nX-Tasdeeq-Sample: yes\n'

test('a mail is laid out as name, subject, body and attachments', async () => {
  const message = await read(`${FROM}Content-Type: multipart/mixed; boundary=b

--b

Body words
--b
Content-Type: text/plain; name="a.txt"
Content-Disposition: attachment

Attached words
--b--
`)
  assert.equal(message.text, 'Police\nNotice\n\nBody words\n\nAttached words')
  assert.deepEqual(
    message.regions.map(({ start, end, ...rest }) => [message.text.slice(start, end), rest]),
    [
      ['Police', { origin: 'sender-name', voice: 'own' }],
      ['Notice', { origin: 'subject', voice: 'own' }],
      ['Body words', { origin: 'body', voice: 'own' }],
      ['Attached words', { origin: 'attachment', voice: 'own', part: 'a.txt' }],
    ],
  )
  assert.deepEqual(message.attachments, [
    { name: 'a.txt', type: 'text/plain', size: 14, inline: false, text: 'read' },
  ])
})

test('headers are unfolded, decoded where a reader sees them, and dated', async () => {
  const message =
    await read(`Received: from a\n by b; Sun, 1 Nov 2026 10:00:05 +0500\nReceived: x; Sat, 31 Oct 2026 00:00:00 +0000
Return-Path: <Bounce@Office.example>
From: =?utf-8?B?2b7ZiNmE24zYsw==?= <P@Office.example>
Reply-To: Desk <desk@else.example>
To: a@reader.example, "B, C" <b@reader.example>
Date: Sun, 1 Nov 2026 10:00:00 +0500
Message-ID: <1@office.example>
Subject: =?iso-8859-1?Q?Caf=E9?=

x`)
  assert.deepEqual(message.from, [{ name: 'پولیس', address: 'p@office.example' }])
  assert.deepEqual(message.to[1], { name: 'B, C', address: 'b@reader.example' })
  assert.equal(message.replyTo[0]!.address, 'desk@else.example')
  assert.equal(message.returnPath, 'bounce@office.example')
  assert.equal(message.subject, 'Café')
  assert.equal(message.date, Date.UTC(2026, 10, 1, 5))
  assert.equal(message.received, Date.UTC(2026, 10, 1, 5, 0, 5))
  assert.equal(message.messageId, '<1@office.example>')
  assert.deepEqual(message.headers[0], {
    name: 'received',
    value: 'from a by b; Sun, 1 Nov 2026 10:00:05 +0500',
  })
  assert.deepEqual(message.anomalies, [])
})

test('an unquoted comma in the sender’s name does not hide his address', async () => {
  const message = await read('From: Prizes, Ltd <win@p.example>\n\nx')
  assert.deepEqual(message.from, [{ name: 'Prizes, Ltd', address: 'win@p.example' }])
  assert.deepEqual(kinds(message), ['invalid-address'])
})

test('the HTML is read, and a plain text that says something else is kept apart', async () => {
  const plain =
    'Minutes of the garden club: roses, tulips, spades, compost, autumn planting, winter cover, seedlings, watering plans, membership fees, library evenings, summer picnic, honey tasting'
  const message = await read(alternativesOf(plain))
  assert.ok(message.text.endsWith('You are accused.'))
  assert.deepEqual(kinds(message), ['alternatives-differ'])
  assert.equal(message.hidden[0]!.how, 'alternative')
  assert.deepEqual((await read(alternativesOf('You are accused.'))).anomalies, [])
})

test('a picture is stood in for by the plain text', async () => {
  const message = await read(
    `${FROM}Content-Type: multipart/alternative; boundary=b\n\n--b\n\nPay at once\n--b\nContent-Type: text/html\n\n<img src="cid:1">\n--b--\n`,
  )
  assert.ok(message.text.endsWith('Pay at once'))
})

for (const [name, head, body, text, anomalies] of [
  [
    'windows-1256 undeclared',
    '',
    '\xd3\xe1\xc7\xe3 \xda\xe1\xed\xdf\xe3',
    'سلام عليكم',
    ['wrong-charset'],
  ],
  ['windows-1252 undeclared', '', 'caf\xe9 au lait', 'café au lait', ['wrong-charset']],
  ['UTF-8 undeclared', '', 'caf\xc3\xa9', 'café', []],
  [
    'Latin-1 called UTF-8',
    'Content-Type: text/plain; charset=utf-8\n',
    'caf\xe9 au lait',
    'café au lait',
    ['wrong-charset'],
  ],
  [
    'a charset nobody knows',
    'Content-Type: text/plain; charset="x-none"\n',
    'caf\xc3\xa9',
    'café',
    ['unknown-charset'],
  ],
  ['KOI8-R', 'Content-Type: text/plain; charset=koi8-r\n', '\xf0\xf2\xe9', 'ПРИ', []],
  ['base64', 'Content-Transfer-Encoding: base64\n', 'UGF5IG5v\ndw==', 'Pay now', []],
  [
    'broken base64',
    'Content-Transfer-Encoding: base64\n',
    'UGF5I#G5vdw==',
    'Pay now',
    ['broken-encoding'],
  ],
  [
    'text called base64',
    'Content-Transfer-Encoding: base64\n',
    '(*) -- !! ?? ## pay',
    '(*) -- !! ?? ## pay',
    ['broken-encoding'],
  ],
  [
    'quoted-printable',
    'Content-Transfer-Encoding: quoted-printable\n',
    'Pa=79 =\nnow =C2=A3',
    'Pay now £',
    [],
  ],
  [
    'broken quoted-printable',
    'Content-Transfer-Encoding: quoted-printable\n',
    'a=zz',
    'a=zz',
    ['broken-encoding'],
  ],
  [
    'a multipart without a boundary',
    'Content-Type: multipart/mixed\n',
    'Pay now',
    'Pay now',
    ['missing-boundary'],
  ],
  [
    'a multipart whose boundary never comes',
    'Content-Type: multipart/mixed; boundary=q\n',
    'Pay now',
    'Pay now',
    ['missing-boundary'],
  ],
] as const) {
  test(`${name} is read as well as can be`, async () => {
    const message = await read(latin1(`From: a@b.example\n${head}\n${body}`))
    assert.equal(message.text, text)
    assert.deepEqual(kinds(message), anomalies)
  })
}

test('format=flowed lines are joined', async () => {
  const message = await read(
    'From: a@b.example\nContent-Type: text/plain; format=flowed\n\nYou are \naccused.\n-- \nMe',
  )
  assert.equal(message.text, 'You are accused.\n-- \nMe')
})

test('a reader of attachments gets decoded bytes, and its text is part of the message', async () => {
  const raw = `${FROM}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee letter\n--b\nContent-Type: application/pdf; name="=?utf-8?Q?l=C3=A9tter.pdf?="\nContent-Transfer-Encoding: base64\n\nJVBERg==\n--b--\n`
  const asked: unknown[] = []
  const readAttachment: ReadOptions['readAttachment'] = async ({ name, type, bytes }) => {
    asked.push([name, type, new TextDecoder().decode(bytes)])
    return { kind: 'text', text: 'Accused! Go to https://pay.example/x' }
  }
  const message = await read(raw, { readAttachment })
  assert.deepEqual(asked, [['létter.pdf', 'application/pdf', '%PDF']])
  assert.ok(message.text.endsWith('\n\nAccused! Go to https://pay.example/x'))
  assert.equal(message.links[0]!.via, 'attachment')
  assert.deepEqual(kinds(await read(raw)), ['no-reader-for-attachment'])
})

for (const [why, kind] of [
  [{ kind: 'unreadable', why: 'encrypted' }, 'attachment-encrypted'],
  [{ kind: 'unreadable', why: 'damaged' }, 'attachment-unreadable'],
] as const satisfies readonly (readonly [AttachmentText, AnomalyKind])[]) {
  test(`an attachment that is ${why.why} is said to be so`, async () => {
    const raw = `${FROM}Content-Type: application/pdf\n\n%PDF`
    const message = await read(raw, { readAttachment: async () => why })
    assert.deepEqual(kinds(message), [kind])
    assert.equal(message.attachments[0]!.text, 'failed')
  })
}

test('an invitation says what it says', async () => {
  const message = await read(
    `${FROM}Content-Type: text/calendar; charset=utf-8\n\nBEGIN:VEVENT\nSUMMARY:Hearing\nDESCRIPTION:Appear\\, or pay\n  now\nUID:1\nEND:VEVENT\n`,
  )
  assert.ok(message.text.endsWith('Hearing\n\nAppear, or pay now'))
})

test('what is wrong with headers is said', async () => {
  assert.deepEqual(
    kinds(
      await read('From: a@b.example\nFrom: c@d.example\nSubject: a\nSubject: b\nDate: soon\n\nx'),
    ),
    ['several-subjects', 'several-from', 'invalid-date'],
  )
  assert.deepEqual(kinds(await read('From: nobody\n\nx')), ['invalid-address'])
  assert.deepEqual(kinds(await read('Subject: x\n\ny')), ['no-sender'])
  assert.deepEqual(kinds(await read('')), ['empty', 'no-sender'])
})

test('tricks of writing are noted', async () => {
  const message = await read(
    'From: a@b.example\n\npo\u200blice p\u043elice \u202eevil u r g e n t now',
  )
  assert.deepEqual(kinds(message), [
    'zero-width',
    'direction-override',
    'mixed-scripts',
    'spaced-letters',
  ])
  assert.deepEqual(kinds(await read('From: a@b.example\n\nآپ کی می\u200cخواهم A B C')), [])
})

test('text that is no mail is a chat message, or what it is said to be', async () => {
  const sms = await readMessage(new TextEncoder().encode('Dear: pay at bit.ly/x1'), {
    limits: defaultLimits,
    channel: 'sms',
    senderName: '8558',
  })
  assert.equal(sms.text, '8558\nDear: pay at bit.ly/x1')
  assert.deepEqual(
    sms.regions.map(({ origin }) => origin),
    ['sender-name', 'body'],
  )
  assert.equal(sms.links[0]!.host, 'bit.ly')
  const guessed = await readMessage(new TextEncoder().encode('Note: hello\nthere'), {
    limits: defaultLimits,
  })
  assert.equal(guessed.channel, 'chat')
  const mail = await readMessage(new TextEncoder().encode(`${FROM}\nx`), { limits: defaultLimits })
  assert.equal(mail.channel, 'email')
})

test('a file on its own is a letter, where there is a reader', async () => {
  const message = await readMessage(new TextEncoder().encode('%PDF-1.7'), {
    limits: defaultLimits,
    readAttachment: async () => ({ kind: 'text', text: 'Summons' }),
  })
  assert.equal(message.channel, 'letter')
  assert.equal(message.text, 'Summons')
})
