import { createHash } from 'node:crypto'
import { nextCampaign, nextDecision, type DecisionKind } from '../src/decisions/transitions.ts'
import type { CampaignState, DecisionState } from '../src/decision.ts'
import type { ProposalState } from '../src/knowledge/proposal.ts'
import type { EventBodies, EventKind, NewEvent } from '../src/events/event.ts'
import { idOfIndicator } from '../src/events/projections/indicators.ts'
import type { Indicator } from '../src/reading.ts'

/** Numbers from 0 to below `below`: chance, or what a test chose. */
export type Chance = (below: number) => number

/** What a made-up desk has come to: enough of it to say what may happen next. */
export interface Made {
  readonly chance: Chance
  /** Milliseconds since 1970, going on. */
  time: number
  /** How many events there were: the seq of the last. */
  seq: number
  /** How many ids were made. */
  ids: number
  readonly waiting: { readonly id: string; readonly content: string }[]
  readonly identities: { readonly report: string; readonly id: string }[]
  /** Hexadecimal SHA-256 to the text it says. */
  readonly read: Map<string, string>
  readonly texts: Map<string, string>
  readonly campaigns: Map<string, { merged: string | undefined; state: CampaignState }>
  readonly decisions: Map<string, { readonly campaign: string; state: DecisionState }>
  /** Of the knowledge. */
  readonly proposals: Map<string, ProposalState>
  readonly merges: { readonly into: string; readonly merged: readonly string[]; seq: number }[]
  readonly splits: { readonly from: string; readonly to: string; seq: number }[]
  readonly links: { readonly one: string; readonly other: string }[]
  /** Ids of indicators that were seen. */
  readonly indicators: Set<string>
  readonly gateways: string[]
  readonly members: string[]
}

/** An event of now. */
export function event<Kind extends EventKind>(
  made: Made,
  kind: Kind,
  subject: string,
): (body: EventBodies[Kind]) => NewEvent {
  return (body) => {
    const actor = { kind: 'user', id: `user-${made.chance(3)}` } as const
    made.time += made.chance(3)
    return { kind, subject, actor, tool: 'api', time: made.time, body } as NewEvent
  }
}

export function newId(made: Made): string {
  made.ids += 1
  const hash = createHash('sha256').update(`id ${made.ids}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-7${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

export function hashed(what: string): string {
  return createHash('sha256').update(what).digest('hex')
}

export function oneOf<Item>(made: Made, items: readonly Item[]): Item | undefined {
  return items[made.chance(Math.max(1, items.length))]
}

/** Some indicators, of few, so that campaigns share them. */
export function indicatorsOf(made: Made): readonly Indicator[] {
  return Array.from({ length: made.chance(4) }, () => {
    const number = made.chance(12)
    const indicator: Indicator =
      number % 3 === 0
        ? { kind: 'phone', value: `+9230000000${number}` }
        : { kind: 'domain', value: `fraud-${number}.example` }
    made.indicators.add(idOfIndicator(indicator))
    return indicator
  })
}

/** Takes decision and campaign to their next states; false: it cannot happen. */
export function decide(made: Made, decision: string, kind: DecisionKind): boolean {
  const found = made.decisions.get(decision)
  const campaign = found && made.campaigns.get(found.campaign)
  const state = nextDecision(found?.state, kind)
  const after = campaign && nextCampaign(campaign.state, kind)
  if (!found || !campaign || state === undefined || after === undefined) return false
  found.state = state
  campaign.state = after
  return true
}
