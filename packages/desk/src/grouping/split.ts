import { likeness } from '@tasdeeq/engine'
import { randomUUIDv7 } from 'node:crypto'
import type { Selectable, Transaction } from 'kysely'
import {
  actingStill,
  type By,
  eventBy,
  NO_CAMPAIGN,
  type Refused,
  refused,
} from '../decisions/acting.ts'
import { decisionsOn } from '../decisions/campaign.ts'
import { restingOn, type RestingAsked } from '../decisions/resting.ts'
import { type CampaignRow, rootOf, visible } from '../decisions/visible.ts'
import type { EventBodies } from '../events/event.ts'
import { type Marking, stricter, type Tlp } from '../marking.ts'
import type { Tables, TextsTable } from '../store/tables.ts'
import type { MergingParts } from './merge.ts'
import { thresholds } from './thresholds.ts'

export interface Split {
  readonly campaign: string
  /** Texts that go, with all their reports, to a new campaign. */
  readonly texts: readonly string[]
  readonly title: string
  readonly reason: string
  /** Blocks that rest on these texts alone and end with it; absent: all stay. Only an approver ends any. */
  readonly lift?: readonly string[] | undefined
}

export type Parted =
  | {
      readonly kind: 'split'
      /** The new campaign. */
      readonly to: string
      /** Names the split where it is undone. */
      readonly split: number
      readonly reports: number
      /** Reports that no longer have the answer that was given to the campaign. */
      readonly unanswered: number
    }
  | Refused

/** Texts of one split. */
export const MOST_SPLIT = 1_000
/** Texts by which the new campaign is found. */
const MOST_EXEMPLARS = 16

/** Takes texts out of a campaign. The new one is open: what was decided was decided of the other. */
export function splitCampaign(parts: MergingParts, by: By, split: Split): Promise<Parted> {
  return actingStill(parts, by, async ({ db, append }) => {
    const wrong = malformed(split)
    if (wrong !== undefined) return wrong
    const root = await rootOf(db, split.campaign, by.clearance)
    if (root === undefined) return NO_CAMPAIGN
    const texts = await textsIn(db, root.id, { texts: split.texts, clearance: by.clearance })
    const from = texts[0]?.campaign
    const resting = { root: root.id, texts: split.texts, now: parts.now() }
    const hindrance =
      (await hindranceOf(db, { split, root: root.id }, texts)) ??
      (await liftHindrance(db, by, { split, resting }))
    if (hindrance !== undefined || from === undefined) return hindrance ?? NOT_OF_IT
    const { reason } = split
    const body = bodyOf(split, texts)
    const { to } = body
    const [event] = await append([
      eventBy(parts, by, { kind: 'campaign-split', subject: from, body }),
      ...markingOf(root, texts).map((marking) =>
        eventBy(parts, by, { kind: 'campaign-changed', subject: to, body: { marking, reason } }),
      ),
    ])
    const reports = texts.reduce((sum, text) => sum + text.reports, 0)
    const decisions = await decisionsOn(db, root.id)
    const isAnswered = decisions.some(({ state }) => state === 'published')
    return { kind: 'split', to, split: event!.seq, reports, unanswered: isAnswered ? reports : 0 }
  })
}

function bodyOf(
  { title, reason, lift = [] }: Split,
  texts: readonly TextRow[],
): EventBodies['campaign-split'] {
  return {
    to: randomUUIDv7(),
    texts: texts.map(({ id }) => id),
    exemplars: exemplarsOf(texts),
    title: title.trim(),
    reason,
    ...(lift.length > 0 && { lifted: lift }),
  }
}

/** What was seen under the marking of the whole stays under it, whatever the part was marked. None: they are the same. */
function markingOf(root: CampaignRow, [text]: readonly TextRow[]): readonly Marking[] {
  if (text === undefined) return []
  const { tlp, pap } = stricter(root, text)
  return tlp === text.tlp && pap === text.pap ? [] : [{ tlp, pap }]
}

/** What two people put in force, one alone ends only where nothing speaks for it any more. */
async function liftHindrance(
  db: Transaction<Tables>,
  by: By,
  {
    split,
    resting: asked,
  }: { readonly split: Split; readonly resting: Omit<RestingAsked, 'clearance'> },
): Promise<Refused | undefined> {
  const { lift = [] } = split
  if (lift.length === 0) return undefined
  if (by.role !== 'approver') return refused('only-approver-lifts')
  const resting = new Set(
    (await restingOn(db, { ...asked, clearance: by.clearance })).map(({ id }) => id),
  )
  return lift.every((id) => resting.has(id)) ? undefined : refused('foreign-block')
}

const NOT_OF_IT: Refused = refused('foreign-text')

function malformed({ texts, title, reason }: Split): Refused | undefined {
  if (reason.trim() === '') return refused('no-reason')
  if (title.trim() === '') return refused('no-title')
  if (texts.length === 0) return refused('no-texts')
  if (texts.length > MOST_SPLIT) return refused('too-many-texts', { most: MOST_SPLIT })
  return new Set(texts).size < texts.length ? refused('text-twice') : undefined
}

/** With the marking of the campaign that has it. */
type TextRow = Marking &
  Pick<Selectable<TextsTable>, 'id' | 'campaign' | 'signature' | 'reports' | 'exemplar'>

async function textsIn(
  db: Transaction<Tables>,
  root: string,
  { texts, clearance }: { readonly texts: readonly string[]; readonly clearance: Tlp },
): Promise<readonly TextRow[]> {
  return db
    .selectFrom('texts')
    .innerJoin('campaigns', 'campaigns.id', 'texts.campaign')
    .select(['texts.id', 'texts.campaign', 'signature', 'texts.reports', 'exemplar', 'tlp', 'pap'])
    .where('texts.id', 'in', texts)
    .where('campaigns.root', '=', root)
    .where(visible(clearance))
    .orderBy('texts.id')
    .execute()
}

async function hindranceOf(
  db: Transaction<Tables>,
  { split, root }: { readonly split: Split; readonly root: string },
  texts: readonly TextRow[],
): Promise<Refused | undefined> {
  if (texts.length < split.texts.length) return NOT_OF_IT
  const [from, ...others] = new Set(texts.map(({ campaign }) => campaign))
  if (from === undefined) return NOT_OF_IT
  if (others.length > 0) return refused('merged-texts')
  const rows = await db
    .selectFrom('texts')
    .select('id')
    .where('campaign', '=', from)
    .limit(texts.length + 1)
    .execute()
  if (rows.length > texts.length) return undefined
  return refused(from === root ? 'all-texts' : 'whole-part')
}

/** Those that are not nearly the same as one chosen before. Texts that were exemplars stay so anyhow. */
function exemplarsOf(texts: readonly TextRow[]): readonly string[] {
  const chosen: TextRow[] = []
  for (const text of texts.toSorted((one, other) => other.reports - one.reports)) {
    if (chosen.length === MOST_EXEMPLARS) break
    const isFound = chosen.some((one) => alike(one, text) >= thresholds.nearlyEqual)
    if (!isFound) chosen.push(text)
  }
  return chosen.map(({ id }) => id)
}

function alike({ signature: one }: TextRow, { signature: other }: TextRow): number {
  return one !== null && other !== null ? likeness(one, other) : 0
}
