import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { gatewayId } from '../../../desk/src/gateways/gateways.fixture.ts'
import { badSender } from '../../../desk/src/knowledge/knowledge.fixture.ts'
import type { Person } from '../../../desk/test/people.ts'
import { sample } from '../citizen.ts'
import type { OpenConsole } from '../console.ts'
import { atWork } from '../gateway-at-work.ts'
import { hostileMail, notices } from '../reading.fixture.ts'
import { waves } from './waves.fixture.ts'

/** What stands in the addresses of the pages. */
export interface Filled {
  /** Decided on, with entries in force and a comment. */
  readonly decided: string
  readonly decision: string
  /** With a proposal that waits for an approver. */
  readonly proposed: string
  readonly proposal: string
  /** Nobody has said anything of it yet. */
  readonly open: string
  readonly near: string
  /** Two were merged into it; the log's number of that. */
  readonly merged: string
  readonly merge: number
  readonly mail: string
  readonly sms: string
  readonly other: string
  readonly indicator: string
  readonly operation: string
  readonly gateway: string
  readonly user: string
  /** Of the register, and what is to be changed in it. */
  readonly record: string
  readonly knowledge: string
}

/** Fills a desk with what every page has something to show of. */
export async function fill(desk: OpenConsole): Promise<Filled> {
  const { api } = desk
  await reportAll(desk)
  await atWork(desk)
  while ((await api.desk.assigning.waiting()) > 0) await setTimeout(50)
  const found = (words: string): Promise<string> => campaignWith(desk, words)
  const [fine, parcel, loan, prize] = [
    await found('fine-pay-today'),
    await found('parcel-desk'),
    await found('easy-loan-now'),
    await found('lucky-draw-win'),
  ]
  const decision = await decide(desk, fine)
  const proposal = await propose(desk, parcel, 'parcel-desk.example')
  await worked(desk, fine)
  const { campaign: whole, merge } = await merged(desk, loan, prize)
  const [mail, sms, other] = [
    await idOf(desk, '/reports?channel=email'),
    await idOf(desk, `/campaigns/${fine}/reports`),
    await idOf(desk, `/campaigns/${fine}/reports`, { at: 1 }),
  ]
  return {
    decided: fine,
    decision,
    proposed: parcel,
    proposal,
    open: await found('shared-fraud'),
    near: await found('shared-fraud'),
    merged: whole,
    merge,
    mail,
    sms,
    other,
    indicator: await idOf(desk, '/indicators?q=fine-pay-today'),
    operation: await idOf(desk, '/operations'),
    gateway: await gatewayId(api),
    user: await idOf(desk, '/users', { as: 'admin' }),
    record: await recordOf(desk),
    knowledge: await learnt(desk),
  }
}

async function reportAll(desk: OpenConsole): Promise<void> {
  await post(desk, { body: hostileMail, type: 'message/rfc822' })
  for (const name of MAILS) await post(desk, { body: sample(name), type: 'message/rfc822' })
  for (const text of [notices, ...Object.values(waves)].flat()) await said(desk, text)
}

const MAILS = [
  'police-notice.eml',
  'police-notice-html.eml',
  'police-notice-urdu.eml',
  'bank-statement.eml',
  'casino.eml',
  'boss-gift-cards.eml',
  'commissioner-karachi.eml',
] as const

async function said(desk: OpenConsole, text: string): Promise<void> {
  const json = { text, channel: 'sms', country: 'PK', word: 'fraud', contact: 'me@reader.example' }
  const { status, value } = await desk.api.call({ method: 'POST', path: '/reports', json })
  assert.ok(status < 300, JSON.stringify(value))
}

async function post(
  desk: OpenConsole,
  { body, type }: { readonly body: string; readonly type: string },
): Promise<void> {
  const headers = { 'content-type': type }
  const asked = { method: 'POST', path: '/reports', as: 'gateway', body, headers } as const
  const { status } = await desk.api.call(asked)
  assert.ok(status < 300, `${status}`)
}

async function campaignWith(desk: OpenConsole, words: string): Promise<string> {
  return idOf(desk, `/campaigns?q=${words}`)
}

async function idOf(
  { api }: OpenConsole,
  path: string,
  { at = 0, as = 'approver' }: { readonly at?: number; readonly as?: Person } = {},
): Promise<string> {
  const { value } = await api.call({ path, as })
  const { items } = value as { readonly items: readonly { readonly id: string }[] }
  const id = items[at]?.id
  assert.ok(id, `${path} has too few: ${JSON.stringify(value).slice(0, 300)}`)
  return id
}

interface Act {
  readonly path: string
  readonly json: object
  readonly as: Person
}

async function act(desk: OpenConsole, given: Act): Promise<unknown> {
  const { status, value } = await desk.api.call({ method: 'POST', ...given })
  assert.ok(status < 300, `${given.path} answered ${status}: ${JSON.stringify(value)}`)
  return value
}

async function propose(desk: OpenConsole, campaign: string, domain: string): Promise<string> {
  const json = {
    outcome: 'fraud',
    words: {
      en: 'The office never asks for money by SMS.',
      ur: 'یہ دفتر کبھی ایس ایم ایس پر پیسے نہیں مانگتا۔',
    },
    entries: [{ kind: 'domain', value: domain }],
    reason: 'All of them lead to the same page, which is eight days old.',
  }
  const done = await act(desk, { path: `/campaigns/${campaign}/decisions`, json, as: 'analyst' })
  return (done as { readonly decision: string }).decision
}

async function decide(desk: OpenConsole, campaign: string): Promise<string> {
  const decision = await propose(desk, campaign, 'fine-pay-today.example')
  await act(desk, { path: `/decisions/${decision}/approve`, json: {}, as: 'approver' })
  return decision
}

/** What colleagues leave on a campaign. */
async function worked(desk: OpenConsole, campaign: string): Promise<void> {
  const path = `/campaigns/${campaign}`
  const text = 'The same page as last week, with another picture at the top.'
  await act(desk, { path: `${path}/comments`, json: { text }, as: 'approver' })
  const json = { tags: ['fines', 'sms'], marking: { tlp: 'amber', pap: 'amber' } }
  const headers = { 'if-match': '*' }
  const { status, value } = await desk.api.call({
    method: 'PATCH',
    path,
    as: 'analyst',
    json,
    headers,
  })
  assert.equal(status, 200, JSON.stringify(value))
}

async function merged(desk: OpenConsole, into: string, other: string): Promise<Merged> {
  const json = { others: [other], reason: 'The same people: one registrar, one day.' }
  return (await act(desk, { path: `/campaigns/${into}/merge`, json, as: 'analyst' })) as Merged
}

interface Merged {
  /** That it all is now. */
  readonly campaign: string
  readonly merge: number
}

async function recordOf(desk: OpenConsole): Promise<string> {
  return idOf(desk, '/knowledge/records?kind=authority&q=nccia')
}

/** A record that waits for another to approve it. */
async function learnt(desk: OpenConsole): Promise<string> {
  const json = badSender('fine-pay-today.example')
  const done = await act(desk, { path: '/knowledge/proposals', json, as: 'analyst' })
  return (done as { readonly proposal: string }).proposal
}
