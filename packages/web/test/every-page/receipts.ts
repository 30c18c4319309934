import assert from 'node:assert/strict'
import type { TestApi } from '../../../desk/test/api.ts'
import type { Person } from '../../../desk/test/people.ts'
import { eventually } from '../eventually.ts'
import { waves } from './waves.fixture.ts'

/** Numbers of receipts, one of each kind. */
export interface Receipts {
  readonly waiting: string
  readonly answered: string
  readonly reverted: string
}

export async function openReceipts(api: TestApi): Promise<Receipts> {
  const [answered, reverted, waiting] = [
    await said(api, waves.fine[0] ?? ''),
    await said(api, waves.parcel[0] ?? ''),
    await said(api, waves.loan[0] ?? ''),
  ]
  await decided(api, 'fine-pay-today.example')
  const wrong = await decided(api, 'parcel-desk.example')
  const json = { reason: 'The office exists.' }
  await done(api, { path: `/decisions/${wrong}/revert`, json, as: 'approver' })
  return { waiting, answered, reverted }
}

async function said(api: TestApi, text: string): Promise<string> {
  const json = { text, channel: 'sms', country: 'PK', word: 'fraud' }
  // A citizen would have to do the work that keeps robots away.
  const asked = { method: 'POST', path: '/reports', as: 'gateway', json } as const
  const { status, value } = await api.call(asked)
  assert.equal(status, 201, JSON.stringify(value))
  return (value as { readonly receipt: string }).receipt
}

async function decided(api: TestApi, site: string): Promise<string> {
  const campaign = await campaignOf(api, site.replace('.example', ''))
  const proposal = {
    outcome: 'fraud',
    words: {
      en: 'The police never fine by SMS.',
      ur: 'پولیس کبھی ایس ایم ایس سے جرمانہ نہیں کرتی۔',
    },
    entries: [{ kind: 'domain', value: site }],
    reason: 'Its page is eight days old.',
  }
  const path = `/campaigns/${campaign}/decisions`
  const { decision } = await done(api, { path, json: proposal, as: 'analyst' })
  await done(api, { path: `/decisions/${decision}/approve`, json: {}, as: 'approver' })
  return decision
}

async function campaignOf(api: TestApi, words: string): Promise<string> {
  let id: string | undefined
  await eventually(async () => {
    const { value } = await api.call({ path: `/campaigns?q=${words}`, as: 'analyst' })
    id = (value as { readonly items: readonly { readonly id: string }[] }).items[0]?.id
    assert.ok(id, `no campaign has ${words}`)
  })
  return id ?? ''
}

interface Doing {
  readonly path: string
  readonly json: object
  readonly as: Person
}

async function done(api: TestApi, doing: Doing): Promise<{ readonly decision: string }> {
  const { status, value } = await api.call({ method: 'POST', ...doing })
  assert.ok(status < 300, JSON.stringify(value))
  return value as { readonly decision: string }
}
