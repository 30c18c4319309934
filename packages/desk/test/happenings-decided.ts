import type { NewEvent } from '../src/events/event.ts'
import type { Happening } from './happening.ts'
import { nextCampaign } from '../src/decisions/transitions.ts'
import { decide, event, newId, oneOf, type Made } from './made.ts'

const shared = {
  as: 'stix-2.1',
  marking: { tlp: 'green', pap: 'clear' },
  most: 'amber',
  objects: 3,
  version: 'ab'.repeat(32),
  modified: 9,
  given: [],
  revoked: [],
} as const

const proposing: Happening = (made) => {
  const campaign = oneOf(made, [...made.campaigns.keys()])
  if (campaign === undefined) return []
  const found = made.campaigns.get(campaign)!
  const after = nextCampaign(found.state, 'decision-proposed')
  if (after === undefined) return []
  found.state = after
  const id = newId(made)
  made.decisions.set(id, { campaign, state: 'proposed' })
  const words = { en: 'It is a fraud.', ur: 'یہ دھوکا ہے۔' }
  return [
    event(
      made,
      'decision-proposed',
      id,
    )({
      campaign,
      outcome: 'fraud',
      answer: {
        outcome: 'fraud',
        words,
      },
      entries: [
        {
          kind: 'domain',
          value: 'fraud-1.example',
        },
      ],
      overrides: [
        {
          value: 'fraud-1.example',
          list: 'top',
          reason: 'it is theirs',
        },
      ],
      expires: made.time + 1e3,
      reason: 'they all say so',
    }),
  ]
}

const goingOn: Happening = (made) => {
  const [id, decision] = oneOf(made, [...made.decisions]) ?? []
  if (id === undefined || decision === undefined) return []
  const { campaign } = decision
  const kind = oneOf(made, GOING_ON)!
  if (!decide(made, id, kind)) return []
  if (kind === 'decision-published') return [published(made, id, campaign)]
  return [event(made, kind, id)({ campaign, reason: 'as it is' })]
}

const GOING_ON = [
  'decision-approved',
  'decision-refused',
  'decision-withdrawn',
  'decision-published',
  'decision-published',
  'decision-reverted',
  'decision-reverted',
] as const

function published(made: Made, id: string, campaign: string): NewEvent {
  const words = { en: '', ur: '' }
  const entries = Array.from({ length: made.chance(4) }, (_, number) => ({
    id: newId(made),
    entry: { kind: 'domain', value: `fraud-${number}.example` } as const,
    expires: made.time + 5000,
    tlp: 'clear' as const,
    because: words,
  }))
  const answer = { outcome: 'fraud', words } as const
  return event(made, 'decision-published', id)({ campaign, answer, entries })
}

const changing: Happening = (made) => {
  const id = oneOf(made, [...made.campaigns.keys()])
  if (id === undefined) return []
  const campaign = made.campaigns.get(id)!
  const close = made.chance(2) === 0
  const after = nextCampaign(campaign.state, close ? 'closed' : 'reopened')
  if (after !== undefined) campaign.state = after
  return [
    event(
      made,
      'campaign-changed',
      id,
    )({
      ...(after !== undefined && { closed: close }),
      ...(made.chance(2) === 0 && { tags: ['a tag', `tag ${made.chance(9)}`] }),
      ...(made.chance(2) === 0 && { assignee: made.chance(2) === 0 ? null : 'user-1' }),
      ...(made.chance(2) === 0 && { marking: { tlp: 'red', pap: 'amber' } as const }),
    }),
    event(made, 'comment-added', id)({ text: 'Seen.', marking: { tlp: 'red', pap: 'red' } }),
    event(made, 'campaign-shared', id)(shared),
  ]
}

const marking: Happening = (made) => {
  const id = oneOf(made, [...made.indicators])
  if (id === undefined) return []
  const as = made.chance(2) === 0 ? 'seen' : 'harmless'
  return [event(made, 'indicator-marked', id)({ as, reason: 'a partner says so' })]
}

const people: Happening = (made) => {
  const gateway = `gateway-${made.gateways.length}`
  const user = `user-${made.chance(3)}`
  const leaving = made.chance(2) === 0
  const events = [
    ...gatewayEvents(made, gateway, leaving),
    event(made, 'role-granted', user)({ role: 'analyst', clearance: 'amber', name: 'An analyst' }),
    event(made, 'signed-in', user)({ how: 'passkey' }),
    event(made, 'signed-out', user)({}),
    event(made, 'access-denied', '/campaigns')({ why: 'role' }),
    event(made, 'exported', 'stix')({ what: 'campaign', rows: 3 }),
  ]
  return leaving ? [...events, event(made, 'role-removed', user)({ reason: 'left' })] : events
}

function gatewayEvents(made: Made, id: string, leaving: boolean): readonly NewEvent[] {
  made.gateways.push(id)
  const key = Buffer.alloc(32, made.gateways.length).toString('hex')
  const batch = { records: 2, repeated: 0, batch: key }
  return [
    event(made, 'gateway-registered', id)({ name: 'A gateway', key, clearance: 'green' }),
    event(made, 'decisions-received', id)(batch),
    event(made, 'held-received', id)({ entries: 2, batch: key }),
    ...orderEvents(made, id, leaving),
    event(made, 'gateway-key-replaced', id)({ key: `ff${key.slice(2)}`, reason: 'yearly' }),
    ...(leaving ? [event(made, 'gateway-removed', id)({ reason: 'replaced' })] : []),
  ]
}

function orderEvents(made: Made, gateway: string, isAnswered: boolean): readonly NewEvent[] {
  const id = newId(made)
  const given = {
    gateway,
    held: 'a held one',
    does: 'release',
    again: false,
    by: 'user-0',
  } as const
  const outcome = { kind: 'done', recipients: 2 } as const
  return [
    event(made, 'order-given', id)({ ...given, reason: 'It is genuine.', expires: 9e12 }),
    ...(isAnswered ? [event(made, 'order-answered', id)({ gateway, outcome })] : []),
  ]
}

export const deciding: readonly Happening[] = [
  proposing,
  proposing,
  goingOn,
  goingOn,
  goingOn,
  goingOn,
  changing,
  marking,
  people,
]
