import { likeness } from '@tasdeeq/engine'
import type { Desk } from '../desk.ts'
import type { LinkPart } from '../events/event.ts'
import type { Tlp } from '../marking.ts'
import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { keysOfRow } from './bands.ts'
import { findByBands, loadExemplars } from './candidates.ts'
import { sharedWith } from './find-links.ts'
import { newMemory, type Exemplar } from './memory.ts'
import { partIds, wholesOf, type Whole } from './wholes.ts'

/** A campaign that is near another, and why. */
export interface Neighbour {
  readonly campaign: Whole
  readonly why: readonly Nearness[]
}

export type Nearness =
  /** A text of each: how much of what they say is the same, 0 to 1. */
  | {
      readonly kind: 'text'
      readonly similarity: number
      readonly mine: string
      readonly theirs: string
    }
  | { readonly kind: 'indicators'; readonly weight: number; readonly because: readonly LinkPart[] }

/** Texts that share less are not worth a look. */
const NEAR_FROM = 0.25
const MOST_TEXTS = 64
const MOST_PARTS = 200

/** Campaigns that an analyst may want to merge with this one: nearest first, at most `most`. */
export async function neighboursOf(
  { store: { db }, warningLists }: Pick<Desk, 'store' | 'warningLists'>,
  root: string,
  asked: { readonly clearance: Tlp; readonly most: number },
): Promise<readonly Neighbour[]> {
  const parts = (await partIds(db, root, asked.clearance)).slice(0, MOST_PARTS)
  const found = [...(await nearTexts(db, parts)), ...(await nearPlaces(db, parts, warningLists))]
  const others = [...new Set(found.map(({ campaign }) => campaign))]
  const wholes = await wholesOf(db, others, asked.clearance)
  const byWhole = new Map<string, { campaign: Whole; why: Nearness[] }>()
  for (const { campaign, why } of found) {
    const whole = wholes.get(campaign)
    if (whole === undefined || whole.id === root) continue
    const there = byWhole.get(whole.id) ?? { campaign: whole, why: [] }
    // Of each kind the strongest: it is what the others follow from.
    if (!there.why.some(({ kind }) => kind === why.kind)) there.why.push(why)
    byWhole.set(whole.id, there)
  }
  return [...byWhole.values()]
    .sort((one, other) => strengthOf(other) - strengthOf(one))
    .slice(0, asked.most)
}

interface Near {
  readonly campaign: string
  readonly why: Nearness
}

async function nearTexts(db: Kysely<Tables>, parts: readonly string[]): Promise<readonly Near[]> {
  if (parts.length === 0) return []
  const own = await db
    .selectFrom('texts')
    .select(['id', 'signature', 'structure', 'authentic'])
    .where('campaign', 'in', parts)
    .where('exemplar', '=', true)
    .orderBy('id', 'desc')
    .limit(MOST_TEXTS)
    .execute()
  const ids = own.map(({ id }) => id)
  if (ids.length === 0) return []
  const keys = own.flatMap((row) => keysOfRow(row).map((key) => ({ key, text: row.id })))
  const { byBand } = await findByBands(
    db,
    keys.map(({ key }) => key),
  )
  const exemplars = await loadExemplars(db, [...ids, ...[...byBand.values()].flat()], newMemory())
  const pairs = new Map<string, readonly [string, string]>()
  for (const { key, text } of keys)
    for (const other of byBand.get(key) ?? []) pairs.set(`${text} ${other}`, [text, other])
  const mine = new Set(parts)
  return [...pairs.values()]
    .flatMap(([one, other]) => near(exemplars.get(one), exemplars.get(other)))
    .filter(({ campaign }) => !mine.has(campaign))
    .sort((one, other) => other.why.similarity - one.why.similarity)
}

function near(
  one: Exemplar | undefined,
  other: Exemplar | undefined,
): readonly (Near & { readonly why: Extract<Nearness, { kind: 'text' }> })[] {
  if (!one?.signature || !other?.signature) return []
  const similarity = Math.round(likeness(one.signature, other.signature) * 1000) / 1000
  if (similarity < NEAR_FROM) return []
  const why = { kind: 'text', similarity, mine: one.text, theirs: other.text } as const
  return [{ campaign: other.campaign, why }]
}

async function nearPlaces(
  db: Kysely<Tables>,
  parts: readonly string[],
  warningLists: Desk['warningLists'],
): Promise<readonly Near[]> {
  const mine = new Set(parts)
  const shared = await sharedWith(db, parts, warningLists)
  return shared
    .map(({ one, other, link }) => ({
      campaign: mine.has(one) ? other : one,
      why: { kind: 'indicators', ...link } as const,
    }))
    .sort((one, other) => other.why.weight - one.why.weight)
}

function strengthOf({ why }: { readonly why: readonly Nearness[] }): number {
  const strengths = why.map((one) => (one.kind === 'text' ? one.similarity : one.weight))
  return Math.max(...strengths)
}
