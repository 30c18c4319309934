import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { indicatorsIn, mail, readHere, toRead } from './reading.fixture.ts'

test('an address with a provider of free mail counts, its domain does not', async () => {
  const found = await indicatorsIn(
    toRead(mail({ from: 'Desk <desk.evil@gmail.com>', text: 'hello' })),
  )
  assert.deepEqual(found, ['email desk.evil@gmail.com'])
})

test('what is no host, as a placeholder that was left unfilled, is no indicator', async () => {
  const of = (from: string): Promise<readonly string[]> =>
    indicatorsIn(toRead(mail({ from, text: 'hello' })))
  assert.deepEqual(await of('Desk <desk@%shop.example>'), [])
  assert.deepEqual(await of('Desk <desk@{domain}.example>'), [])
  assert.ok((await of('Desk <desk@دکان.example>')).includes('email desk@دکان.example'))
})

test('where an answer goes counts as the sender does', async () => {
  const head = ['Reply-To: collect@other-shop.example']
  const found = await indicatorsIn(toRead(mail({ head, text: 'hello' })))
  assert.ok(found.includes('email collect@other-shop.example'))
  assert.ok(found.includes('domain other-shop.example'))
})

test('a domain that a sender only claims is not his', async () => {
  const found = await indicatorsIn(toRead(mail({ from: 'FBR <notice@fbr.gov.pk>', text: 'pay' })))
  assert.deepEqual(found, ['email notice@fbr.gov.pk'])
})

test('the machine that handed it over is the topmost public one', async () => {
  const head = [
    'Received: from inner (localhost [127.0.0.1]) by mx.reader.example; Sun, 1 Nov 2026 10:00:02 +0000',
    'Received: from evil (unknown [8.8.4.4]) by mx.reader.example; Sun, 1 Nov 2026 10:00:01 +0000',
    'Received: from home (unknown [9.9.9.9]) by evil; Sun, 1 Nov 2026 10:00:00 +0000',
  ]
  const found = await indicatorsIn(toRead(mail({ head, text: 'hello' })))
  assert.deepEqual(
    found.filter((one) => one.startsWith('ip ')),
    ['ip 8.8.4.4'],
  )
})

test('an attachment is known by its hash, a small picture in the text is not', async () => {
  const file = Buffer.alloc(3_000, 'tasdeeq sample ')
  const part = (type: string, rest: string, bytes: Buffer): string[] => [
    '--b',
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    rest,
    '',
    bytes.toString('base64'),
  ]
  const text = [
    '--b',
    'Content-Type: text/plain',
    '',
    'see the file',
    ...part('application/zip', 'Content-Disposition: attachment; filename=a.zip', file),
    ...part('image/png', 'Content-Disposition: inline; filename=b.png', Buffer.alloc(900, 1)),
    '--b--',
  ].join('\r\n')
  const head = ['Content-Type: multipart/mixed; boundary=b']
  const found = await indicatorsIn(toRead(mail({ head, text })))
  const hash = createHash('sha256').update(file).digest('hex')
  assert.deepEqual(
    found.filter((one) => one.startsWith('attachment')),
    [`attachment ${hash}`],
  )
})

test('of a mail full of links there are sixty indicators at most, other kinds among them', async () => {
  const links = Array.from(
    { length: 500 },
    (_, at) => `<a href="https://h${at}.e${at}.example/p${at}">x</a>`,
  )
  const html = `<p>Call 0300 1234567</p>${links.join('')}`
  const { indicators } = await readHere(toRead(mail({ html })))
  assert.ok(indicators.length <= 60)
  assert.ok(indicators.some(({ kind }) => kind === 'phone'))
  assert.ok(indicators.some(({ kind }) => kind === 'host'))
})

test('a link that is made for one reader is cut where it names him', async () => {
  const encoded = Buffer.from('zubaida.khatoon@reader.example').toString('base64url')
  const html = [
    '<a href="https://evil-shop.example/in/zubaida.khatoon@reader.example/x">a</a>',
    `<a href="https://evil-shop.example/go/${encoded}">b</a>`,
    '<a href="https://zubaida-khatoon.evil-shop.example/z">c</a>',
    '<a href="https://portal.reader.example/own">d</a>',
  ].join(' ')
  const found = await indicatorsIn(toRead(mail({ html })))
  assert.deepEqual(found.slice(1), [
    'domain hb1-secure.example',
    'domain evil-shop.example',
    'url https://evil-shop.example/in',
    'url https://evil-shop.example/go',
  ])
})
