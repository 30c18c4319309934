import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mail, readHere, toRead } from './reading.fixture.ts'

const REPORTER = 'Zubaida Khatoon <zubaida.khatoon@reader.example>'
const INNER = [
  'From: "Tax Desk" <refund@evil-shop.example>',
  'To: Zubaida Khatoon <zubaida.khatoon@reader.example>',
  'Subject: Your refund, Zubaida',
  'Date: Sat, 31 Oct 2026 09:00:00 +0000',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Dear Zubaida,</p><p>Your tax refund of Rs. 45,000 waits. <a href="https://evil-shop.example/claim">Claim it</a> today.</p>',
].join('\r\n')

function attached(said: string): Uint8Array {
  const head = ['Content-Type: multipart/mixed; boundary=b']
  const text = `--b\r\nContent-Type: text/plain\r\n\r\n${said}\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${INNER}\r\n--b--`
  return mail({
    from: REPORTER,
    to: 'report@cert.example',
    subject: 'Fwd: Your refund',
    head,
    text,
  })
}

function inline(said: string): Uint8Array {
  const text = [
    said,
    '',
    '---------- Forwarded message ---------',
    'From: Tax Desk <refund@evil-shop.example>',
    'Date: Sat, 31 Oct 2026 09:00',
    'Subject: Your refund, Zubaida',
    `To: ${REPORTER}`,
    '',
    'Dear Zubaida,',
    '',
    'Your tax refund of Rs. 45,000 waits. Claim it today at https://evil-shop.example/claim',
  ].join('\r\n')
  return mail({ from: REPORTER, to: 'report@cert.example', subject: 'Fwd: Your refund', text })
}

const SAID =
  'I am Zubaida Khatoon of Quettatown, call me at 0321 7654321, I lost my savings with these people.'

for (const [how, raw] of [
  ['attached', attached('')],
  ['attached, with words of the reporter', attached(SAID)],
  ['inline', inline('')],
  ['inline, with words of the reporter', inline(SAID)],
] as const) {
  test(`of a mail that is passed on (${how}) only itself is kept, and nobody whom it came to`, async () => {
    const reading = await readHere(toRead(raw))
    assert.equal(reading.of, 'quoted')
    const all = JSON.stringify({
      ...reading,
      canonical: 0,
      signature: 0,
      structure: 0,
    }).toLowerCase()
    for (const name of [
      'zubaida',
      'khatoon',
      'quettatown',
      'reader.example',
      '321',
      'savings',
      'cert.example',
    ])
      assert.ok(!all.includes(name), `${name} in ${all}`)
    const values = reading.indicators.map(({ value }) => value)
    assert.ok(values.includes('refund@evil-shop.example'))
    assert.ok(values.includes('https://evil-shop.example/claim'))
    assert.match(
      reading.text,
      /^your refund <name> dear <name> your tax refund of rs <number> waits/u,
    )
  })
}

test('the same mail has one text, whichever way it is passed on', async () => {
  const [one, two] = await Promise.all(
    [attached(''), attached(SAID)].map((raw) => readHere(toRead(raw))),
  )
  assert.deepEqual(one!.canonical, two!.canonical)
})

test('a mail that passes nothing on is about itself', async () => {
  const reading = await readHere(toRead(INNER))
  assert.equal(reading.of, 'outer')
  assert.equal(reading.subject, 'Your refund, […]')
})

test('who writes to a reporting mailbox is no sender of what is reported, though nothing is passed on', async () => {
  const text =
    'I got this on my telephone: your parcel is held, pay at https://evil-shop.example/pay\r\n\r\n-- \r\nZubaida Khatoon'
  const head = [
    'Received: from home (unknown [8.8.4.4]) by mx.cert.example; Sun, 1 Nov 2026 10:00:00 +0000',
  ]
  const raw = mail({
    from: REPORTER,
    to: 'report@cert.example',
    subject: 'Look at this',
    text,
    head,
  })
  const reading = await readHere(toRead(raw))
  const values = reading.indicators.map(({ value }) => value)
  assert.deepEqual(values, ['evil-shop.example', 'https://evil-shop.example/pay'])
  assert.ok(!/zubaida|khatoon/u.test(reading.text), reading.text)
})
