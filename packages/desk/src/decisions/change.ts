import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from 'kysely'
import type { CampaignChange } from '../events/campaign-change.ts'
import { type Marking, mayShare, paps, type Tlp, tlps } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import {
  actingStill,
  type By,
  type DecidingParts,
  eventBy,
  NO_CAMPAIGN,
  type Refused,
  refused,
} from './acting.ts'
import { decisionsOn } from './campaign.ts'
import { recallFor } from './recall.ts'
import { nextCampaign } from './transitions.ts'
import { type CampaignRow, rootOf } from './visible.ts'

/** What is undefined stays as it is. */
export type Change = {
  readonly [Field in keyof Asked]: Asked[Field] | undefined
} & {
  readonly campaign: string
  /** The campaign's `touched` that they saw: it is not changed if another changed it since. */
  readonly seen?: number | undefined
}

type Asked = Omit<CampaignChange, 'recalled'>

/** Changes title, assignee, tags, marking; closes and reopens. `touched` is what it is after. */
export function changeCampaign(
  parts: DecidingParts,
  by: By,
  { campaign: id, seen, ...asked }: Change,
): Promise<{ readonly kind: 'changed'; readonly touched: number } | Refused> {
  return actingStill(parts, by, async ({ db, append }) => {
    const campaign = await rootOf(db, id, by.clearance)
    if (campaign === undefined) return NO_CAMPAIGN
    const late = lateness(campaign, { id, seen })
    if (late !== undefined) return late
    const change = differing(campaign, asked)
    const wrong = await hindrance(db, { by, campaign, change })
    if (wrong !== undefined) return wrong
    if (Object.keys(change).every((key) => key === 'reason'))
      return { kind: 'changed', touched: campaign.touched }
    const { marking } = change
    const recall =
      marking && (await recallFor(db, { roots: [id], tlp: marking.tlp, now: parts.now() }))
    const body = { ...change, ...recall }
    await append([eventBy(parts, by, { kind: 'campaign-changed', subject: id, body })])
    const after = await rootOf(db, id, by.clearance)
    return { kind: 'changed', touched: after?.touched ?? campaign.touched }
  })
}

function lateness(
  { id, touched }: CampaignRow,
  asked: { readonly id: string; readonly seen: number | undefined },
): Refused | undefined {
  if (id !== asked.id) return refused('part-of', { campaign: id })
  if (asked.seen === undefined || asked.seen === touched) return undefined
  return refused('changed-meanwhile')
}

/** Without what is so already. */
function differing(
  campaign: CampaignRow,
  asked: Omit<Change, 'campaign' | 'seen'>,
): CampaignChange {
  const tags = asked.tags === undefined ? undefined : [...new Set(asked.tags)].sort()
  const wanted = { ...asked, ...(tags && { tags }) }
  const now: CampaignChange = {
    title: campaign.title,
    assignee: campaign.assignee,
    tags: campaign.tags,
    marking: { tlp: campaign.tlp, pap: campaign.pap },
    closed: campaign.state === 'closed',
  }
  const fields = ['title', 'assignee', 'tags', 'marking', 'closed', 'reason'] as const
  const differ = fields.filter(
    (field) => wanted[field] !== undefined && !isDeepStrictEqual(wanted[field], now[field]),
  )
  return Object.fromEntries(differ.map((field) => [field, wanted[field]]))
}

interface Changing {
  readonly by: By
  readonly campaign: CampaignRow
  readonly change: CampaignChange
}

async function hindrance(
  db: Transaction<Tables>,
  changing: Changing,
): Promise<Refused | undefined> {
  return (
    markingHindrance(changing) ??
    (await closingHindrance(db, changing)) ??
    (await assigneeHindrance(db, changing))
  )
}

function markingHindrance({ by, campaign, change }: Changing): Refused | undefined {
  const { marking, reason } = change
  if (marking === undefined) return undefined
  if (!mayShare(by.clearance, marking.tlp))
    return refused('out-of-own-sight', { clearance: by.clearance })
  if (!isLower(marking, campaign)) return undefined
  if (by.role !== 'approver') return refused('only-approver-opens-up')
  return (reason ?? '').trim() === '' ? refused('no-reason-to-open-up') : undefined
}

function isLower({ tlp, pap }: Marking, than: Marking): boolean {
  return tlps.indexOf(tlp) < tlps.indexOf(than.tlp) || paps.indexOf(pap) < paps.indexOf(than.pap)
}

async function closingHindrance(
  db: Transaction<Tables>,
  { campaign, change }: Changing,
): Promise<Refused | undefined> {
  if (change.closed === undefined) return undefined
  const kind = change.closed ? 'closed' : 'reopened'
  if (nextCampaign(campaign.state, kind) === undefined)
    return refused(change.closed ? 'cannot-close' : 'cannot-reopen', { state: campaign.state })
  const decisions = change.closed ? await decisionsOn(db, campaign.id) : []
  return decisions.some(({ state }) => state === 'proposed')
    ? refused('decision-pending')
    : undefined
}

async function assigneeHindrance(
  db: Transaction<Tables>,
  { campaign, change }: Changing,
): Promise<Refused | undefined> {
  const { assignee } = change
  if (assignee === undefined || assignee === null) return undefined
  const member = await db
    .selectFrom('members')
    .select(['role', 'clearance'])
    .where('user', '=', assignee)
    .where('removed', 'is', null)
    .executeTakeFirst()
  const tlp: Tlp = change.marking?.tlp ?? campaign.tlp
  const may =
    member !== undefined &&
    ['analyst', 'approver'].includes(member.role) &&
    mayShare(member.clearance, tlp)
  return may ? undefined : refused('unfit-assignee')
}
