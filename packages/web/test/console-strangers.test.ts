import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { heldLine, tell } from '../../desk/src/gateways/gateways.fixture.ts'
import { recordLine } from '../../desk/src/intake/gateways/record.fixture.ts'
import { badSender } from '../../desk/src/knowledge/knowledge.fixture.ts'
import type { Person } from '../../desk/test/people.ts'
import { withoutChromium } from './chromium.ts'
import { openConsole, type OpenConsole } from './console.ts'
import { health } from './gateway-at-work.ts'
import { hostileMail } from './reading.fixture.ts'

/** Whoever may write anything that others read writes this: strangers, a stolen key, a colleague. */
const EVIL =
  '"\'><img src=//evil.example/x onerror=hostile=1><script>hostile=1</script>{{hostile=1}}[x](javascript:hostile=1)'
const skip = withoutChromium
let desk: OpenConsole
const places: string[] = []

async function told(
  path: string,
  json: object,
  as?: Person,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await desk.api.call({ method: 'POST', path, json, ...(as && { as }) })
  assert.ok(answer.status < 300, `${path}: ${answer.status} ${JSON.stringify(answer.value)}`)
  return (answer.value ?? {}) as Readonly<Record<string, unknown>>
}

async function firstOf(path: string, as: Person = 'approver'): Promise<Record<string, string>> {
  const { value } = await desk.api.call({ path, as })
  const { items } = value as { readonly items: readonly Record<string, string>[] }
  assert.ok(items[0], path)
  return items[0]
}

async function asStranger(): Promise<string> {
  const text = `Pay the fine of 9,000 rupees at http://fine.example/"><svg/onload=hostile=1> ${EVIL}`
  const said = { channel: 'sms', name: EVIL, contact: 'x+<b>@reader.example'.replace(/[<>]/gu, '') }
  const { receipt } = await told('/reports', { text, ...said })
  const headers = { 'content-type': 'message/rfc822' }
  const body = hostileMail
  await desk.api.call({ method: 'POST', path: '/reports', as: 'gateway', headers, body })
  while ((await desk.api.desk.assigning.waiting()) > 0) await setTimeout(100)
  return String(receipt)
}

async function asStolenKey(): Promise<void> {
  const { api } = desk
  const times = { told: Date.now(), heldAt: Date.now(), expiresAt: Date.now() + 86_400_000 }
  const from = { name: EVIL, address: EVIL }
  const words = { listener: EVIL, rule: EVIL, family: EVIL, dmarc: EVIL, client: EVIL }
  const findings = [{ id: EVIL, outcome: EVIL, weight: 3 }]
  const line = heldLine(EVIL.slice(0, 90), {
    ...times,
    ...words,
    from,
    findings,
    subject: EVIL,
    domains: [EVIL],
  })
  assert.equal(await tell(api, [line]), 200)
  await health(desk, {
    version: EVIL.slice(0, 50),
    policy: EVIL.slice(0, 60),
    listeners: [{ name: EVIL.slice(0, 90), address: EVIL, connections: 1 }],
    behindWhy: EVIL,
    protection: { cursor: 0, entries: 0, age: 1, lastError: EVIL },
  })
  const rule = { name: EVIL, line: 1 }
  const recipients = [{ address: 'reader@reader.example', disposition: 'hold', rule }]
  const body = recordLine('r1', { time: new Date().toISOString(), rehearsed: true, recipients })
  const headers = { 'content-type': 'application/x-ndjson' }
  await api.call({ method: 'POST', path: '/gateways/decisions', as: 'gateway', headers, body })
}

async function asColleague(): Promise<void> {
  const { api } = desk
  const { id = '' } = await firstOf('/campaigns')
  const path = `/campaigns/${id}`
  const { headers } = await api.call({ path, as: 'analyst' })
  const change = { title: EVIL, tags: [EVIL.slice(0, 60)], reason: EVIL }
  const match = { 'if-match': headers.get('etag') ?? '' }
  const patched = { method: 'PATCH', path, as: 'analyst', json: change, headers: match } as const
  assert.equal((await api.call(patched)).status, 200)
  await told(`${path}/comments`, { text: EVIL }, 'analyst')
  const decision = { outcome: 'fraud', words: { en: EVIL, ur: EVIL }, reason: EVIL }
  const proposed = await told(`${path}/decisions`, decision, 'analyst')
  await told(`/decisions/${String(proposed['decision'])}/approve`, { reason: EVIL }, 'approver')
  await told(
    '/users',
    { name: EVIL.slice(0, 100), email: 'evil@desk.example', role: 'analyst', clearance: 'clear' },
    'admin',
  )
  await told('/gateways', { name: EVIL.slice(0, 99), clearance: 'clear' }, 'admin')
  await told('/knowledge/proposals', { ...badSender('fine.example'), reason: EVIL }, 'analyst')
  const report = await firstOf('/reports?channel=email')
  const held = await firstOf('/held')
  const proposal = await firstOf('/knowledge/proposals')
  const gateway = await firstOf('/gateways/health')
  const indicator = await firstOf('/indicators')
  places.push(
    '/',
    '/campaigns',
    `/campaigns/${id}`,
    `/campaigns/${id}/propose`,
    '/reports',
    `/reports/${report['id']}`,
    '/indicators',
    `/indicators/${indicator['id']}`,
    '/operations',
    '/knowledge',
    '/knowledge/proposals',
    `/knowledge/proposals/${proposal['id'] ?? proposal['proposal']}`,
    `/search?q=${encodeURIComponent(EVIL)}`,
    '/dashboard',
    '/quarantine',
    `/quarantine/${held['gateway']}/${encodeURIComponent(held['id'] ?? '')}`,
    '/gateways',
    `/gateways/${gateway['id']}`,
    '/rehearsal',
    `/${encodeURIComponent(EVIL)}`,
  )
}

/** What of the words came to life. */
async function alive(page: Page): Promise<unknown> {
  return page.evaluate(`({
    ran: typeof hostile,
    made: document.querySelectorAll('[onerror], [onload], img[src*="evil"], body script:not([src])').length,
    links: [...document.querySelectorAll('a[href], form[action]')]
      .map((one) => new URL(one.href ?? one.action, location))
      .filter(({ host, protocol }) => host === 'evil.example' || !/^(?:https?|tel|mailto|sms):$/.test(protocol)).length,
  })`)
}

const NOTHING = { ran: 'undefined', made: 0, links: 0 }
let receipt = ''

before(async () => {
  if (skip !== false) return
  desk = await openConsole()
  receipt = await asStranger()
  await asStolenKey()
  await asColleague()
})
after(() => desk?.[Symbol.asyncDispose]())

void describe('what others write', { skip }, () => {
  test('is text on every page of the console: nothing of it runs, nothing is fetched', async () => {
    const page = await desk.open({ as: 'approver' })
    let seen = 0
    for (const place of places) {
      await page.goto(`/console${place}`)
      await page.getByRole('main').waitFor()
      await page.waitForLoadState('networkidle')
      assert.deepEqual(await alive(page), NOTHING, place)
      if ((await page.content()).includes('hostile=1')) seen += 1
    }
    assert.ok(seen > 8, `it was to be seen on ${seen} pages only`)
    const admin = await desk.open({ as: 'admin', path: '/people' })
    for (const place of ['/people', '/people/gateways', '/log']) {
      await admin.goto(`/console${place}`)
      await admin.getByRole('main').waitFor()
      await admin.waitForLoadState('networkidle')
      assert.deepEqual(await alive(admin), NOTHING, place)
    }
    assert.deepEqual(desk.outside, [])
    assert.deepEqual(desk.wrong, [])
  })

  test('is text on the page of a receipt, and in the number that somebody typed', async () => {
    const page = await desk.open({})
    for (const number of [receipt, EVIL]) {
      await page.goto('/receipt')
      await page.evaluate(`{
        const field = Object.assign(document.createElement('input'), { name: 'number' })
        const form = Object.assign(document.createElement('form'), { method: 'post', action: '/receipt' })
        field.value = ${JSON.stringify(number)}
        form.append(field)
        document.body.append(form)
        form.submit()
      }`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      assert.deepEqual(await alive(page), NOTHING)
    }
    assert.deepEqual(desk.outside, [])
  })
})
