import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Hono } from 'hono'
import * as fc from 'fast-check'
import {
  DAY,
  judged,
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
import type { Deliver, Quarantine, ToDeliver } from '../quarantine.ts'
import { heldPages } from './pages.ts'
import { readGrant, type Grant } from './token.ts'
import { openTokens } from './tokens.ts'

const folder = newFolder()
after(() => rmSync(folder, { recursive: true, force: true }))
const previews = openPreviews('PK')
let count = 0

interface Opened extends AsyncDisposable {
  readonly quarantine: Quarantine
  readonly app: Hono
  readonly got: ToDeliver[]
  readonly token: (does: Grant['does'], entry: string, more?: Partial<Grant>) => string
}

async function open(deliver?: Deliver): Promise<Opened> {
  const own = join(folder, String(count++))
  const box = mailbox()
  const quarantine = await openQuarantine(optionsFor(own, { deliver: deliver ?? box.deliver }))
  const tokens = openTokens({ folder: join(own, 'used'), secret: SECRET, now: () => NOW })
  return {
    quarantine,
    app: heldPages({ quarantine, tokens, preview: previews, now: () => NOW, log: quiet }),
    got: box.got,
    token: (does, entry, more = {}) =>
      tokens.make({
        does,
        entry,
        reader: 'amina@mail.example',
        all: false,
        language: 'en',
        until: NOW + DAY,
        ...more,
      }),
    [Symbol.asyncDispose]: () => quarantine[Symbol.asyncDispose](),
  }
}

async function post(app: Hono, token: string, body = ''): Promise<string> {
  const response = await app.request(`/${token}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  return await response.text()
}

async function get(app: Hono, token: string): Promise<string> {
  return await (await app.request(`/${token}`)).text()
}

test('opening a link changes nothing, however often', async () => {
  await using opened = await open()
  const { id } = await opened.quarantine.hold(toHold())
  const token = opened.token('release', id)
  for (let times = 0; times < 3; times++) {
    const text = await get(opened.app, token)
    assert.match(text, /Deliver this mail to you\?/u)
    assert.match(text, /No such department exists in Pakistan/u)
  }
  assert.equal(opened.got.length, 0)
})

test('a mail held as fraud is delivered after a second word only, and the link works once', async () => {
  await using opened = await open()
  const { id } = await opened.quarantine.hold(toHold())
  const token = opened.token('release', id)
  assert.match(await post(opened.app, token), /Are you quite sure\?/u)
  assert.equal(opened.got.length, 0)
  assert.match(await post(opened.app, token, 'sure=yes&genuine=yes'), /on its way/u)
  assert.deepEqual(opened.got[0]?.recipients, ['amina@mail.example'])
  assert.match(await post(opened.app, token, 'sure=yes'), /used before/u)
  assert.match(await get(opened.app, token), /used before/u)
  assert.equal(opened.got.length, 1)
  const held = await opened.quarantine.get(id)
  assert.deepEqual(held?.reports, [{ time: NOW, by: 'amina@mail.example', says: 'false-alarm' }])
  assert.match(await post(opened.app, opened.token('release', id), 'sure=yes'), /delivered before/u)
})

test('a mail that is only suspicious is delivered at the first word', async () => {
  await using opened = await open()
  const doubtful = { ...judged, verdict: 'suspicious', probability: 0.5 } as const
  const { id } = await opened.quarantine.hold(toHold({ judged: doubtful }))
  const token = opened.token('release', id)
  assert.match(await get(opened.app, token), /name="sure"/u)
  assert.match(await post(opened.app, token, 'sure=yes'), /on its way/u)
})

test('used links stay used after a restart, until they would have ended', () => {
  const used = join(folder, 'used-again')
  const facts = {
    does: 'fraud',
    entry: 'e',
    reader: 'r',
    all: false,
    language: 'en',
    until: NOW + DAY,
  } as const
  const first = openTokens({ folder: used, secret: SECRET, now: () => NOW })
  const read = first.read(first.make(facts))
  assert.ok(read.kind === 'good')
  assert.equal(first.use(read.grant), true)
  const second = openTokens({ folder: used, secret: SECRET, now: () => NOW })
  assert.equal(second.isUsed(read.grant), true)
  assert.equal(second.use(read.grant), false)
  openTokens({ folder: used, secret: SECRET, now: () => NOW + 3 * DAY })
  assert.equal(second.isUsed(read.grant), false)
})

test('where the server does not take it the link works again', async () => {
  let isUp = false
  const box = mailbox()
  const deliver: Deliver = (mail) => (isUp ? box.deliver(mail) : Promise.reject(new Error('down')))
  await using opened = await open(deliver)
  const { id } = await opened.quarantine.hold(toHold())
  const token = opened.token('release', id)
  assert.match(await post(opened.app, token, 'sure=yes'), /could not be delivered now/u)
  isUp = true
  assert.match(await post(opened.app, token, 'sure=yes'), /on its way/u)
})

test('fraud is reported under the name of who got the digest', async () => {
  await using opened = await open()
  const { id } = await opened.quarantine.hold(toHold())
  const token = opened.token('fraud', id, { language: 'ur' })
  assert.match(await get(opened.app, token), /dir="rtl"/u)
  assert.match(await post(opened.app, token), /شکریہ/u)
  assert.equal((await opened.quarantine.get(id))?.reports[0]?.says, 'fraud')
})

test('looking shows words only, may be repeated, and offers what can be done', async () => {
  await using opened = await open()
  const { id } = await opened.quarantine.hold(toHold())
  const token = opened.token('look', id)
  for (let times = 0; times < 2; times++) {
    const text = await post(opened.app, token)
    assert.match(text, /You have <mark>24 hours/u)
    const links = [...text.matchAll(/href="([^"]+)"/gu)].map((match) => match[1] ?? '')
    const kinds = links.map((link) => {
      const read = readGrant(link, SECRET, NOW)
      return read.kind === 'good' ? read.grant.does : read.kind
    })
    assert.deepEqual(kinds, ['fraud', 'release'])
  }
})

test('wrong and ended links get a calm page', async () => {
  await using opened = await open()
  const { id } = await opened.quarantine.hold(toHold())
  assert.match(await get(opened.app, 'nonsense'), /does not work/u)
  assert.match(await get(opened.app, 'x'.repeat(5_000)), /does not work/u)
  assert.match(await get(opened.app, opened.token('release', id, { until: NOW - 1 })), /has ended/u)
  await opened.quarantine.remove(id, 'operator')
  assert.match(await post(opened.app, opened.token('release', id), 'sure=yes'), /no longer here/u)
})

test('every page is kept nowhere, framed by nobody, and tells its address to nobody', async () => {
  await using opened = await open()
  const { id } = await opened.quarantine.hold(toHold())
  for (const path of [opened.token('release', id), 'nonsense']) {
    const { headers } = await opened.app.request(`/${path}`)
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
    assert.match(
      headers.get('content-security-policy') ?? '',
      /default-src 'none'.*frame-ancestors 'none'/u,
    )
  }
})

test('who opens too many is asked to wait', async () => {
  await using opened = await open()
  const answers = []
  for (let times = 0; times < 121; times++) answers.push((await opened.app.request('/x')).status)
  assert.equal(answers[119], 404)
  assert.equal(answers[120], 429)
})

test('who guesses links locks out nobody who has a good one', async () => {
  await using opened = await open()
  const { id } = await opened.quarantine.hold(toHold())
  for (let times = 0; times < 130; times++) await opened.app.request('/guessed')
  assert.equal((await opened.app.request(`/${opened.token('release', id)}`)).status, 200)
})

test('a body that no form sends is refused', async () => {
  await using opened = await open()
  const { id } = await opened.quarantine.hold(toHold())
  assert.match(
    await post(opened.app, opened.token('fraud', id), 'x'.repeat(10_000)),
    /does not work/u,
  )
  assert.deepEqual((await opened.quarantine.get(id))?.reports, [])
})

test('property: no change of a link leaves it good', () => {
  const tokens = openTokens({ folder: join(folder, 'p'), secret: SECRET, now: () => NOW })
  const token = tokens.make({
    does: 'look',
    entry: 'e',
    reader: 'amina@mail.example',
    all: false,
    language: 'en',
    until: NOW + 1,
  })
  fc.assert(
    fc.property(
      fc.nat({ max: token.length - 1 }),
      fc.string({ minLength: 0, maxLength: 3 }),
      (at, text) => {
        const changed = token.slice(0, at) + text + token.slice(at + 1)
        fc.pre(changed !== token)
        assert.equal(readGrant(changed, SECRET, NOW).kind, 'wrong')
      },
    ),
  )
  fc.assert(
    fc.property(fc.string({ maxLength: 2_000 }), (text) => {
      assert.equal(readGrant(text, SECRET, NOW).kind, 'wrong')
    }),
  )
})

test('a link asked with another method says which it answers', async () => {
  await using at = await open()
  const answer = await at.app.request(`/${at.token('release', 'none')}`, { method: 'PUT' })
  assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'GET, HEAD, POST'])
  assert.equal(answer.headers.get('cache-control'), 'no-store')
})
