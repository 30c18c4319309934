import type { Transaction } from 'kysely'
import {
  actingStill,
  type By,
  type DecidingParts,
  eventBy,
  NO_CAMPAIGN,
  type Refused,
  refused,
} from '../decisions/acting.ts'
import { type DecisionRow, decisionsOn } from '../decisions/campaign.ts'
import { recallFor } from '../decisions/recall.ts'
import { stillBlocked } from '../decisions/still-blocked.ts'
import { type CampaignRow, rootOf } from '../decisions/visible.ts'
import type { Event, NewEvent } from '../events/event.ts'
import { type Marking, stricter } from '../marking.ts'
import type { Writing } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

export type MergingParts = Pick<DecidingParts, 'store' | 'now'>

export interface Merge {
  readonly campaign: string
  /** Campaigns that become part of it, or it of one of them: the one that is answered stays. */
  readonly others: readonly string[]
  readonly reason: string
}

export type Merged =
  | {
      readonly kind: 'merged'
      /** The campaign that they all are now. */
      readonly campaign: string
      readonly merged: readonly string[]
      /** Names the merge where it is undone. */
      readonly merge: number
      /** Reports whose reporters get, by the merge, the answer that was given to others. */
      readonly answered: number
    }
  | Refused

/** Campaigns of one merge. */
export const MOST_MERGED = 50

/**
 * Makes several campaigns one. It is a link: nothing is copied, so that undoing it is exact, and 10,000 reports cost
 * what one does. A campaign that is part of another stands for the whole.
 */
export function mergeCampaigns(parts: MergingParts, by: By, merge: Merge): Promise<Merged> {
  return actingStill(parts, by, async (writing) => {
    const wrong = malformed(merge)
    if (wrong !== undefined) return wrong
    const found = await wholes(writing.db, by, merge)
    if ('code' in found) return found
    const decisions = await heldOn(writing.db, found)
    const hindrance =
      hindranceOf(found, decisions) ??
      (await blockedAmong(writing.db, parts.now(), { found, decisions }))
    if (hindrance !== undefined) return hindrance
    const stays = found.find(({ id }) => answerOf(decisions, id) !== undefined) ?? found[0]!
    return append(parts, writing, { by, merge, stays, found, decisions })
  })
}

function malformed({ others, reason }: Merge): Refused | undefined {
  if (reason.trim() === '') return refused('no-reason')
  if (others.length === 0) return refused('no-others')
  return others.length > MOST_MERGED ? refused('too-many-merged', { most: MOST_MERGED }) : undefined
}

/** What is merged: the named one first. */
async function wholes(
  db: Transaction<Tables>,
  by: By,
  { campaign, others }: Merge,
): Promise<readonly CampaignRow[] | Refused> {
  const found: CampaignRow[] = []
  for (const id of [campaign, ...others]) {
    const whole = await rootOf(db, id, by.clearance)
    if (whole === undefined) return NO_CAMPAIGN
    if (found.some((one) => one.id === whole.id)) return refused('already-one')
    found.push(whole)
  }
  return found
}

type Held = ReadonlyMap<string, readonly DecisionRow[]>

async function heldOn(db: Transaction<Tables>, campaigns: readonly CampaignRow[]): Promise<Held> {
  const held = new Map<string, readonly DecisionRow[]>()
  for (const { id } of campaigns) held.set(id, await decisionsOn(db, id))
  return held
}

/** The decision that holds. */
function answerOf(decisions: Held, id: string): DecisionRow | undefined {
  return decisions.get(id)?.find(({ state }) => state === 'published')
}

/** Merging must not answer anybody twice, nor carry a proposal to reports that its approvers did not see. */
function hindranceOf(campaigns: readonly CampaignRow[], decisions: Held): Refused | undefined {
  for (const { id, title, state } of campaigns) {
    if (decisions.get(id)?.some((one) => one.state === 'proposed'))
      return refused('pending-on', { title })
    if (state === 'closed') return refused('closed-one', { title })
  }
  const one = campaigns.find(({ id }) => answerOf(decisions, id) !== undefined)
  const outcome = one && answerOf(decisions, one.id)?.outcome
  const other = campaigns.find(({ id }) => {
    const answer = answerOf(decisions, id)
    return answer !== undefined && answer.outcome !== outcome
  })
  if (one === undefined || other === undefined) return undefined
  return refused('different-answers', { one: one.title, other: other.title })
}

/** Whose text is blocked is not told that it is genuine, by a merge no more than by a decision. */
async function blockedAmong(
  db: Transaction<Tables>,
  now: number,
  { found, decisions }: { readonly found: readonly CampaignRow[]; readonly decisions: Held },
): Promise<Refused | undefined> {
  const answered = found.flatMap(({ id }) => answerOf(decisions, id) ?? [])
  const [answer] = answered
  if (answer === undefined) return undefined
  for (const campaign of found) {
    const blocked = await stillBlocked(db, now, { campaign, outcome: answer.outcome })
    if (blocked !== undefined) return blocked
  }
  return undefined
}

interface Merging {
  readonly by: By
  readonly merge: Merge
  readonly stays: CampaignRow
  readonly found: readonly CampaignRow[]
  readonly decisions: Held
}

async function append(
  parts: MergingParts,
  writing: Writing,
  { by, merge, stays, found, decisions }: Merging,
): Promise<Merged> {
  const parted = found.filter(({ id }) => id !== stays.id)
  const merged = parted.map(({ id }) => id)
  const marking = found.reduce<Marking>(stricter, { tlp: stays.tlp, pap: stays.pap })
  const { reason } = merge
  const roots = found.map(({ id }) => id)
  const recall = await recallFor(writing.db, { roots, tlp: marking.tlp, now: parts.now() })
  const isStricter = marking.tlp !== stays.tlp || marking.pap !== stays.pap
  const body = { marking, reason, ...recall }
  const events: NewEvent[] = [
    ...(isStricter || recall.recalled !== undefined
      ? [eventBy(parts, by, { kind: 'campaign-changed', subject: stays.id, body })]
      : []),
    eventBy(parts, by, { kind: 'campaigns-merged', subject: stays.id, body: { merged, reason } }),
  ]
  const { seq } = (await writing.append(events)).at(-1) as Event
  const isAnswered = answerOf(decisions, stays.id) !== undefined
  const open = isAnswered ? parted.filter(({ id }) => answerOf(decisions, id) === undefined) : []
  const answered = open.reduce((sum, { reports }) => sum + reports, 0)
  return { kind: 'merged', campaign: stays.id, merged, merge: seq, answered }
}
