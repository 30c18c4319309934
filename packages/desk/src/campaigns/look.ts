import type { Kysely } from 'kysely'
import { standingOf, type Standing } from '../decisions/answers.ts'
import { rootOf, visible } from '../decisions/visible.ts'
import type { Answer } from '../decision.ts'
import type { Desk } from '../desk.ts'
import { exemplarTexts } from '../grouping/evidence.ts'
import { templateOf } from '../grouping/template.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import { decisionsFor, type ShownDecision } from './decisions.ts'
import { indicatorsFor, type ShownIndicator } from './indicators.ts'
import { type Overview, overviews } from './overview.ts'

/** The whole of a campaign: its overview, and what hangs on it. */
export interface WholeCampaign extends Overview {
  /** What was merged into it. */
  readonly parts: readonly string[]
  readonly texts: number
  readonly indicators: readonly ShownIndicator[]
  readonly decisions: readonly ShownDecision[]
  /** What its reporters are told now. */
  readonly standing: {
    readonly outcome?: Answer['outcome'] | undefined
    readonly decision: string
    readonly at: number
    readonly isReverted: boolean
  } | null
  readonly template: string | null
}

const MOST_PARTS = 1_000
const MOST_INDICATORS = 30
const MOST_DECISIONS = 50

/** The campaign, or the one that it is a part of; undefined: not there, or not for this clearance. */
export async function lookAt(
  { store, warningLists, contentSeal, now }: LookingParts,
  asked: { readonly id: string; readonly clearance: Tlp },
): Promise<WholeCampaign | undefined> {
  const { db } = store
  const { clearance } = asked
  const root = await rootOf(db, asked.id, clearance)
  const [overview] = root ? await overviews(db, [root.id], { clearance, now: now() }) : []
  if (overview === undefined) return undefined
  const { id } = overview
  const parts = await partsSeen(db, id, clearance)
  const decisions = await decisionsFor(db, { clearance, root: id, most: MOST_DECISIONS })
  const given = { clearance, root: id, now: now(), most: MOST_INDICATORS }
  const indicators = await indicatorsFor(db, warningLists, given)
  const template = await templateText(db, id, contentSeal)
  return {
    ...overview,
    parts: parts.filter((part) => part !== id),
    texts: await countTexts(db, parts),
    indicators,
    decisions,
    standing: standingShown(standingOf(decisions.map(decided))),
    template,
  }
}

type LookingParts = Pick<Desk, 'store' | 'warningLists' | 'contentSeal' | 'now'>

async function partsSeen(
  db: Kysely<Tables>,
  root: string,
  clearance: Tlp,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('campaigns')
    .select('id')
    .where('root', '=', root)
    .where(visible(clearance))
    .orderBy('seq')
    .limit(MOST_PARTS)
    .execute()
  return rows.map(({ id }) => id)
}

async function countTexts(db: Kysely<Tables>, campaigns: readonly string[]): Promise<number> {
  const { n } = await db
    .selectFrom('texts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('campaign', 'in', campaigns)
    .executeTakeFirstOrThrow()
  return n
}

/** Shared words alone: what differs is of single messages, and may be a reporter's. */
async function templateText(
  db: Kysely<Tables>,
  campaign: string,
  seal: Desk['contentSeal'],
): Promise<string | null> {
  const texts = (await exemplarTexts(db, [campaign], seal)).get(campaign) ?? []
  const template = templateOf(texts)
  if (template === undefined) return null
  return template.pieces
    .map((piece) => (piece.kind === 'fixed' ? piece.tokens.join(' ') : '…'))
    .join(' ')
}

function decided(one: ShownDecision): Parameters<typeof standingOf>[0][number] {
  const { id, state, outcome, words, published, reverted } = one
  return { id, state, published, reverted, answer: { outcome, words } }
}

function standingShown({ answer, reverted }: Standing): WholeCampaign['standing'] {
  if (answer !== undefined) {
    const { decision, at, outcome } = answer
    return { decision, at, outcome, isReverted: false }
  }
  return reverted === undefined ? null : { ...reverted, isReverted: true }
}
