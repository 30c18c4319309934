import assert from 'node:assert/strict'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { openHttpPlace, type HttpPlace } from '../../test/http-place.ts'
import {
  DAY,
  mailbox,
  newFolder,
  NOW,
  optionsFor,
  quiet,
  SECRET,
  toHold,
} from '../quarantine/opened.fixture.ts'
import { openPreviews } from '../quarantine/preview.ts'
import { openQuarantine } from '../quarantine/store.ts'
import { heldPages } from './pages.ts'
import { openTokens } from './tokens.ts'

const folder = newFolder()
after(() => rmSync(folder, { recursive: true, force: true }))

/** Sends exactly these lines to the page of a link that delivers. */
async function press(place: HttpPlace, path: string, rest: string): Promise<string> {
  const socket = connect(place.port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(`POST ${path} HTTP/1.1\r\nHost: mail.example\r\nConnection: close\r\n${rest}`)
  return await text(socket)
}

test('a form is read with its length told, in chunks, and where there is none; a huge one is not', async () => {
  const box = mailbox()
  await using quarantine = await openQuarantine(optionsFor(folder, { deliver: box.deliver }))
  const tokens = openTokens({ folder: join(folder, 'used'), secret: SECRET, now: () => NOW })
  const preview = openPreviews('PK')
  const routes = heldPages({ quarantine, tokens, preview, now: () => NOW, log: quiet })
  await using place = await openHttpPlace({ offers: ['release'], held: { routes } })
  const { id } = await quarantine.hold(toHold())
  const grant = { does: 'release', entry: id, reader: 'amina@mail.example', all: false } as const
  const path = `/held/${tokens.make({ ...grant, language: 'en', until: NOW + DAY })}`

  const none = await press(place, path, '\r\n')
  assert.match(none, /^HTTP\/1\.1 200 [\s\S]*Are you quite sure\?/u)
  const chunked = 'Transfer-Encoding: chunked\r\n\r\n'
  const huge = `1388\r\n${'x'.repeat(5_000)}\r\n0\r\n\r\n`
  assert.match(await press(place, path, `${chunked}${huge}`), /^HTTP\/1\.1 413 /u)
  assert.match(
    await press(place, path, `Content-Length: 5000\r\n\r\n${'x'.repeat(5_000)}`),
    /^HTTP\/1\.1 413 /u,
  )
  assert.equal(box.got.length, 0)
  const sure = await press(place, path, `${chunked}8\r\nsure=yes\r\n0\r\n\r\n`)
  assert.match(sure, /^HTTP\/1\.1 200 /u)
  assert.equal(box.got.length, 1)
})
