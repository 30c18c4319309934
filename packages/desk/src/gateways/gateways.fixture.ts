import type { TestApi } from '../../test/api.ts'
import type { SentOrders } from './orders.ts'

/** What a gateway tells of a message that it holds: one line of JSON, of an invented mail. */
export function heldLine(id: string, about: object = {}): string {
  return JSON.stringify({ ...held, id, ...about })
}

export const HELD_AT: number = Date.UTC(2026, 10, 22, 7)

const held = {
  v: 1,
  state: 'held',
  told: HELD_AT,
  heldAt: HELD_AT,
  expiresAt: HELD_AT + 30 * 86_400_000,
  sha256: 'a'.repeat(64),
  subject: 'Final notice \u0000',
  from: { name: 'Registrar', address: 'notice@office-registrar.example' },
  bytes: 100,
  listener: 'in',
  rule: 'hold fraud',
  verdict: 'fraud',
  probability: 0.98,
  family: 'authority-impersonation',
  findings: [{ id: 'a-check', outcome: 'contradicted', weight: 3 }],
  recipients: 2,
  releasedTo: 0,
  domains: ['reader.example'],
  arrivals: 1,
  reports: { 'false-alarm': 0, fraud: 0 },
  unsure: false,
}

/** Tells these as the gateway, and gives the status. */
export async function tell({ call }: TestApi, lines: readonly string[]): Promise<number> {
  const headers = { 'content-type': 'application/x-ndjson' }
  const body = lines.join('\n')
  const asked = { method: 'POST', path: '/gateways/held', as: 'gateway', headers, body } as const
  return (await call(asked)).status
}

/** What the gateway is asked to do now. */
export async function ordersOf({ call }: TestApi, wait = 0): Promise<SentOrders> {
  const { value } = await call({ path: `/gateways/orders?wait=${wait}`, as: 'gateway' })
  const envelope = (typeof value === 'string' ? JSON.parse(value) : value) as { payload: string }
  return JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as SentOrders
}

/** Id of the gateway of the tests. */
export async function gatewayId({ desk }: TestApi): Promise<string> {
  const { id } = await desk.store.db
    .selectFrom('gateways')
    .select('id')
    .where('removed', 'is', null)
    .executeTakeFirstOrThrow()
  return id
}
