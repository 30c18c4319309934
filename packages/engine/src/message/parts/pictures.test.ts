import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AttachmentText, PictureBytes } from '../../world.ts'
import { defaultLimits } from '../limits.ts'
import type { Message } from '../message.ts'
import { readMessage } from '../read.ts'

const FROM = 'From: Desk <d@office.example>\nSubject: Notice\nX-Tasdeeq-Sample: yes\n'
const SITE = 'https://away.invalid/s'

async function read(
  raw: string,
  readPicture?: (picture: PictureBytes) => Promise<AttachmentText>,
): Promise<Message> {
  const options = { limits: defaultLimits, channel: 'email', ...(readPicture && { readPicture }) }
  return readMessage(new TextEncoder().encode(raw), options as Parameters<typeof readMessage>[1])
}

function withPictures(html: string, pictures: number): string {
  const picture =
    '--b\nContent-Type: image/png; name="a.png"\nContent-ID: <a>\nContent-Transfer-Encoding: base64\n\nUE5H\n'
  return `${FROM}Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n${html}\n${picture.repeat(pictures)}--b--\n`
}

const code = (text: string) => async (): Promise<AttachmentText> => ({
  kind: 'text',
  text: '',
  codes: [{ text }],
})

test('an address in a code is a link of the message, with its words', async () => {
  const message = await read(withPictures('<p>Scan it</p>', 1), code(SITE))
  const [link] = message.links
  assert.equal(link?.via, 'qr')
  assert.equal(link.host, 'away.invalid')
  assert.equal(message.text.slice(link.span?.start, link.span?.end), SITE)
  assert.equal(message.regions.at(-1)?.part, 'a.png')
  assert.equal(message.attachments[0]?.text, 'read')
})

test('of the secret in a code nothing is kept', async () => {
  const message = await read(
    withPictures('<p>Set up</p>', 1),
    code('otpauth://totp/a?secret=SECRET'),
  )
  assert.deepEqual(
    message.links.map(({ href, text }) => [href, text]),
    [['otpauth:', '']],
  )
  assert.ok(!JSON.stringify(message).includes('SECRET'))
})

test('a code that is no address says nothing', async () => {
  const message = await read(withPictures('<p>Ticket</p>', 1), code('M1DOE/JOHN E123'))
  assert.deepEqual([message.links, message.attachments[0]?.text], [[], 'none'])
})

test('words of a picture are wanted where the mail has few of its own', async () => {
  const asked: boolean[] = []
  const readPicture = async ({ words }: PictureBytes): Promise<AttachmentText> => {
    asked.push(words)
    return { kind: 'text', text: words ? 'You are accused' : '' }
  }
  const short = await read(withPictures('<p>See below</p>', 1), readPicture)
  assert.ok(short.text.endsWith('You are accused'))
  await read(withPictures(`<p>${'Our news of the week. '.repeat(30)}</p>`, 1), readPicture)
  assert.deepEqual(asked, [true, false])
})

test('a picture in the page itself is read, however long its address', async () => {
  const bytes: number[] = []
  const readPicture = async (picture: PictureBytes): Promise<AttachmentText> => {
    bytes.push(picture.bytes.length)
    return { kind: 'text', text: '', codes: [{ text: SITE }] }
  }
  const source = `data:image/png;base64,${'UE5H'.repeat(50_000)}`
  const message = await read(
    `${FROM}Content-Type: text/html\n\n<p>Scan</p><img src="${source}">`,
    readPicture,
  )
  assert.deepEqual(bytes, [150_000])
  assert.deepEqual([message.links[0]?.via, message.attachments.length], ['qr', 1])
})

test('a mail of 10,000 pictures costs no more looks than its limit', async () => {
  let looks = 0
  const readPicture = async (): Promise<AttachmentText> => {
    looks++
    return { kind: 'unreadable', why: 'damaged' }
  }
  const message = await read(withPictures('<p>Album</p>', 10_000), readPicture)
  assert.equal(looks, defaultLimits.pictures)
  assert.ok(message.text.includes('Album'))
})

test('a picture that breaks its reader is a picture like others', async () => {
  const message = await read(withPictures('<p>Look</p>', 1), () =>
    Promise.reject(new Error('broken')),
  )
  assert.deepEqual([message.anomalies, message.attachments[0]?.text], [[], 'none'])
})

test('without a reader of pictures none is looked into', async () => {
  const message = await read(withPictures('<p>Look</p>', 2))
  assert.deepEqual(
    message.attachments.map(({ text }) => text),
    ['none', 'none'],
  )
})

test('a picture that was not read to the end is told', async () => {
  const unread = async (): Promise<AttachmentText> => ({
    kind: 'text',
    text: '',
    unread: 'too-slow',
  })
  const { anomalies } = await read(withPictures('<p>See below</p>', 2), unread)
  assert.deepEqual(
    anomalies.filter(({ kind }) => kind === 'attachment-unreadable'),
    [{ kind: 'attachment-unreadable', detail: 'too-slow' }],
  )
})
