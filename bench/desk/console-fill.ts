import type { Desk } from '../../packages/desk/src/desk.ts'
import type { EventKind, NewEvent } from '../../packages/desk/src/events/event.ts'
import { takeHeld } from '../../packages/desk/src/gateways/take-held.ts'
import {
  at,
  campaignOf,
  hashed,
  idOf,
  sizesOf,
  type DrawnCampaign,
  type Drawing,
} from './console-waves.ts'

/** Ids to ask a filled store about: the largest campaign first. */
export interface Filled {
  readonly campaigns: readonly DrawnCampaign[]
  readonly reports: readonly string[]
}

/** Events of one transaction: enough that each statement is of many rows. */
const TOGETHER = 8_000
/** Campaigns that are remembered, to be asked about. */
const KEPT = 500

/**
 * Fills a store through its log, so that every view is what the projections make of it; only that events of one kind
 * stand together, which they may where nobody looks in between.
 */
export async function fillStore(desk: Desk, drawing: Drawing): Promise<Filled> {
  const kept: DrawnCampaign[] = []
  let waiting: NewEvent[] = []
  for (const [rank, size] of sizesOf(drawing).entries()) {
    const campaign = campaignOf(drawing, rank, size)
    if (kept.length < KEPT) kept.push({ ...campaign, events: [] })
    waiting = waiting.concat(campaign.events, decidedOn(campaign, rank, drawing), linked(rank))
    if (waiting.length < TOGETHER && rank < drawing.campaigns - 1) continue
    const together = waiting
    waiting = []
    await desk.store.write(async ({ append }) => {
      for (const events of runsOf(together)) await append(events)
    })
    if (rank % 1000 < 100) console.error(`${rank + 1} campaigns`)
  }
  await fillFacts(desk, drawing)
  return filledWith(kept)
}

/** What an earlier run filled a store with by the same drawing. */
export function drawnBefore(drawing: Drawing): Filled {
  const sizes = sizesOf(drawing).slice(0, KEPT)
  return filledWith(sizes.map((size, rank) => ({ ...campaignOf(drawing, rank, size), events: [] })))
}

function filledWith(campaigns: readonly DrawnCampaign[]): Filled {
  return { campaigns, reports: campaigns.slice(0, 50).map((_, rank) => idOf('report', rank, 0)) }
}

const ORDER: readonly EventKind[] = [
  'report-received',
  'content-read',
  'text-grouped',
  'campaign-opened',
  'report-grouped',
  'campaigns-linked',
  'decision-proposed',
  'decision-published',
]

/** Events of one kind together, in an order in which all can happen; in runs that a statement takes well. */
function runsOf(events: readonly NewEvent[]): readonly (readonly NewEvent[])[] {
  const sorted = ORDER.flatMap((kind) => events.filter((event) => event.kind === kind))
  return Array.from({ length: Math.ceil(sorted.length / TOGETHER) }, (_, n) =>
    sorted.slice(n * TOGETHER, (n + 1) * TOGETHER),
  )
}

/** Of every tenth, what was decided: its site is blocked. */
function decidedOn(campaign: DrawnCampaign, rank: number, { now }: Drawing): readonly NewEvent[] {
  if (rank % 10 !== 3) return []
  const id = idOf('decision', rank, 0)
  const answer = { outcome: 'fraud', words: { en: '', ur: '' } } as const
  const entry = { kind: 'domain', value: campaign.domain } as const
  const expires = now + 90 * 86_400_000
  const time = (campaign.events.at(-1)?.time ?? now) + 3_600_000
  const because = { en: 'It was reported.', ur: 'اس کی اطلاع دی گئی۔' }
  const entries = [{ id: idOf('entry', rank, 0), entry, expires, tlp: 'green', because }] as const
  const proposed = { outcome: 'fraud', answer, overrides: [], expires, reason: 'fraud' } as const
  return [
    at('decision-proposed', { id, time }, { ...proposed, campaign: campaign.id, entries: [entry] }),
    at('decision-published', { id, time }, { campaign: campaign.id, answer, entries }),
  ]
}

/** Of every third, a link to one before it. */
function linked(rank: number): readonly NewEvent[] {
  if (rank % 3 !== 1) return []
  const because = [
    { indicator: idOf('i', rank, 0), kind: 'phone', value: '+92', weight: 3 },
  ] as const
  return [
    at(
      'campaigns-linked',
      { id: idOf('campaign', rank, 0), time: 1 },
      { other: idOf('campaign', Math.floor(rank / 9) * 9, 0), weight: 3, because },
    ),
  ]
}

/** What gateways told: decisions of their own, some of them mails that were released, and what they hold. */
async function fillFacts(desk: Desk, { campaigns, now }: Drawing): Promise<void> {
  for (let from = 0; from < campaigns; from += 500) {
    const numbers = Array.from({ length: Math.min(500, campaigns - from) }, (_, n) => from + n)
    const rows = numbers.map((n) => told(n, now))
    await desk.store.write(({ db }) => db.insertInto('gateway_decisions').values(rows).execute())
    const lines = numbers.filter((n) => n % 10 === 0).map((n) => JSON.stringify(held(n, now)))
    await takeHeld(desk, { gateway: `gateway ${from % 5}`, body: Buffer.from(lines.join('\n')) })
  }
}

const DAY = 86_400_000

function told(n: number, now: number) {
  const time = now - (n % 360) * DAY
  const isReleased = n % 50 === 0
  const record = isReleased ? { released: `held ${n}` } : { judged: { verdict: 'fraud' } }
  return {
    gateway: `gateway ${n % 5}`,
    id: String(n),
    time,
    received: time,
    verdict: 'fraud',
    done: isReleased ? 'released' : 'held',
    content: Buffer.from(hashed(`told ${n}`), 'hex'),
    record: JSON.stringify(record),
  }
}

function held(n: number, now: number): object {
  return {
    v: 1,
    id: `held-${n}`,
    state: 'held',
    told: now,
    heldAt: now - (n % 25) * DAY,
    expiresAt: now + 5 * DAY,
    sha256: hashed(`held ${n}`),
    subject: `Notice ${n}`,
    from: { name: 'Office', address: `office@site-${n}.example` },
    bytes: 4000,
    listener: 'smtp',
    rule: 'fraud',
    verdict: 'fraud',
    probability: 0.97,
    findings: [],
    recipients: 1,
    releasedTo: 0,
    domains: ['inbox.example'],
    arrivals: 1,
    reports: { 'false-alarm': 0, fraud: 0 },
    unsure: false,
  }
}
