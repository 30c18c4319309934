import { randomUUIDv7 } from 'node:crypto'
import type { Answer, EntryValue, Override } from '../decision.ts'
import type { NewEvent } from '../events/event.ts'
import type { Writing } from '../store/store.ts'
import {
  actingStill,
  type By,
  type DecidingParts,
  eventBy,
  type Refused,
  refused,
} from './acting.ts'
import { decidedOn, decisionsOn } from './campaign.ts'
import { passGate } from './gate.ts'
import { publicationOf } from './publication.ts'
import { stillBlocked } from './still-blocked.ts'
import { nextCampaign } from './transitions.ts'
import type { CampaignRow } from './visible.ts'

export interface Proposal {
  readonly campaign: string
  readonly outcome: Answer['outcome']
  readonly words: Answer['words']
  readonly entries: readonly EntryValue[]
  readonly overrides: readonly Override[]
  /** Milliseconds since 1970; absent: after the desk's usual time. */
  readonly expires?: number
  readonly reason: string
}

export type Proposed =
  /** `approvals`: how many it still takes. */
  | { readonly kind: 'proposed'; readonly decision: string; readonly approvals: number }
  | { readonly kind: 'published'; readonly decision: string }
  | Refused

/** Proposes what is said to the reporters of a campaign, and what is blocked. It takes others to approve it. */
export function proposeDecision(
  parts: DecidingParts,
  by: By,
  proposal: Proposal,
): Promise<Proposed> {
  return actingStill(parts, by, async (writing) => {
    const campaign = await decidedOn(writing.db, by, proposal.campaign)
    if ('code' in campaign) return campaign
    const wrong =
      (await hindrance(writing, campaign, proposal)) ??
      malformed(parts, proposal) ??
      (await stillBlocked(writing.db, parts.now(), { campaign, outcome: proposal.outcome }))
    if (wrong !== undefined) return wrong
    const { entries, overrides } = proposal
    const asked = { root: campaign.id, clearance: by.clearance, entries, overrides }
    const passed = await passGate(writing.db, parts, asked)
    if (passed.kind === 'refused') return passed
    if (passed.idle !== undefined) return idleOverride(passed.idle)
    const approvals = parts.config.approvals + (passed.grave ? 1 : 0)
    return append({ parts, by, writing, campaign, approvals }, proposal)
  })
}

interface Proposing {
  readonly parts: DecidingParts
  readonly by: By
  readonly writing: Writing
  readonly campaign: CampaignRow
  readonly approvals: number
}

async function append(proposing: Proposing, proposal: Proposal): Promise<Proposed> {
  const { parts, by, writing, campaign, approvals } = proposing
  const decision = randomUUIDv7()
  const { outcome, words, entries, overrides, reason } = proposal
  const expires = proposal.expires ?? parts.now() + Math.min(parts.config.blockTime, LONGEST_BLOCK)
  const answer: Answer = { outcome, words }
  const body = { campaign: campaign.id, outcome, answer, entries, overrides, expires, reason }
  const events: NewEvent[] = [
    eventBy(parts, by, { kind: 'decision-proposed', subject: decision, body }),
  ]
  if (approvals === 0) {
    const published = publicationOf(campaign, { campaign: campaign.id, answer, entries, expires })
    const kind = 'decision-published'
    events.push(eventBy(parts, by, { kind, subject: decision, body: published }))
  }
  await writing.append(events)
  return approvals === 0
    ? { kind: 'published', decision }
    : { kind: 'proposed', decision, approvals }
}

async function hindrance(
  { db }: Writing,
  campaign: CampaignRow,
  { outcome }: Proposal,
): Promise<Refused | undefined> {
  if (campaign.state === 'closed') return refused('campaign-closed')
  const decisions = await decisionsOn(db, campaign.id)
  const isPending = decisions.some(({ state }) => state === 'proposed')
  if (isPending || nextCampaign(campaign.state, 'decision-proposed') === undefined)
    return refused('decision-pending')
  const holding = decisions.find(({ state }) => state === 'published')
  if (holding === undefined || [outcome, 'unclear'].includes(holding.outcome)) return undefined
  return refused('told-otherwise', { outcome: holding.outcome })
}

/** A year: what is still bad then is decided anew. */
export const LONGEST_BLOCK: number = 365 * 86_400_000
export const MOST_ENTRIES = 500

function malformed({ now }: DecidingParts, proposal: Proposal): Refused | undefined {
  const { expires, reason, overrides } = proposal
  const isEmpty = overrides.some((one) => one.reason.trim() === '')
  if (reason.trim() === '' || isEmpty) return refused('no-reason')
  if (expires !== undefined && (expires <= now() || expires > now() + LONGEST_BLOCK))
    return refused('ends-wrongly')
  return malformedEntries(proposal)
}

function malformedEntries({ outcome, entries }: Proposal): Refused | undefined {
  const isBlock = outcome === 'fraud' || outcome === 'unwanted'
  if (!isBlock && entries.length > 0) return refused('nothing-to-block', { outcome })
  if (entries.length > MOST_ENTRIES) return refused('too-many-entries', { most: MOST_ENTRIES })
  if (new Set(entries.map(({ kind, value }) => `${kind}:${value}`)).size < entries.length)
    return refused('entry-twice')
  const text = entries.find(({ kind, value }) => kind === 'text' && !UUID.test(value))
  if (text !== undefined) return refused('no-text-id', { value: text.value })
  return undefined
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u

function idleOverride({ list, value }: Override): Refused {
  return refused('idle-override', { list, value })
}
