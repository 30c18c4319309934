import type { Kysely } from 'kysely'
import type { EntryValue, Override } from '../decision.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import type { Listed } from '../warning-lists/warning-lists.ts'
import { type DecidingParts, type Refused, refused } from './acting.ts'
import { likeAuthentic } from './like-authentic.ts'
import type { Values } from './refusals.ts'
import { partsOf } from './visible.ts'

/** What is to be blocked, of which campaign, and against which lists' word. */
export interface Asked {
  readonly root: string
  readonly clearance: Tlp
  readonly entries: readonly EntryValue[]
  readonly overrides: readonly Override[]
}

/**
 * `grave`: so much harm that one approval more than usual is asked for. `idle`: an override of a list that does not
 * speak, or no longer does.
 */
export type Passed =
  | { readonly kind: 'passed'; readonly grave: boolean; readonly idle: Override | undefined }
  | Refused

/**
 * The hard gate before anything is blocked: every entry is of the campaign, and every list that speaks against one is
 * overridden, with a reason, by its name and for that value. It is passed when a decision is proposed, and again when
 * it is published: campaigns are split and lists change in between.
 */
export async function passGate(
  db: Kysely<Tables>,
  parts: GateParts,
  asked: Asked,
): Promise<Passed> {
  const { objections, foreign: others } = await objectionsTo(db, parts, asked)
  const [foreign] = others
  if (foreign !== undefined) {
    return refused('foreign-entry', { kind: foreign.kind, value: foreign.value })
  }
  return weigh(objections, asked.overrides)
}

/** A list that speaks against blocking a value. */
export interface Objection extends Listed {
  readonly value: string
}

/** Everything that speaks against these entries, and those of them that are nothing of the campaign. */
export async function objectionsTo(
  db: Kysely<Tables>,
  { warningLists, config }: GateParts,
  asked: Sought,
): Promise<{ readonly objections: readonly Objection[]; readonly foreign: readonly EntryValue[] }> {
  const known = await knownOf(db, asked)
  const objections = asked.entries.flatMap((entry) => {
    const { harmless = false, authentic = false } = known.get(keyOf(entry)) ?? {}
    return [
      ...warningLists.against(entry),
      ...(harmless ? [HARMLESS] : []),
      ...(authentic ? [AUTHENTIC] : []),
      ...(isOwn(entry, config.publicUrl) ? [OWN] : []),
    ].map((listed) => ({ ...listed, value: entry.value }))
  })
  return { objections, foreign: asked.entries.filter((entry) => !known.has(keyOf(entry))) }
}

type Sought = Omit<Asked, 'overrides'>
type GateParts = Pick<DecidingParts, 'warningLists' | 'config'>

const HARMLESS: Listed = {
  list: 'marked-harmless',
  why: 'An analyst has marked it as harmless.',
}
const AUTHENTIC: Listed = {
  list: 'authentic-mail',
  why: 'A real body has said this, or nearly this, in mail that is proven to be its own.',
  weight: 'grave',
}
const OWN: Listed = {
  list: 'this-desk',
  why: 'It is this desk itself.',
  weight: 'never',
}

function weigh(spoken: readonly Objection[], overrides: readonly Override[]): Passed {
  const never = spoken.find(({ weight }) => weight === 'never')
  if (never !== undefined) return refused('never-blocked', saidOf(never))
  const against = spoken.find(
    ({ list, value }) => !overrides.some((one) => one.list === list && one.value === value),
  )
  if (against !== undefined) {
    return refused('listed', saidOf(against))
  }
  const idle = overrides.find(
    (one) => !spoken.some(({ list, value }) => one.list === list && one.value === value),
  )
  return { kind: 'passed', idle, grave: spoken.some(({ weight }) => weight === 'grave') }
}

function saidOf({ value, list, why: because }: Objection): Values {
  return { value, list, because }
}

interface Known {
  readonly harmless?: boolean
  readonly authentic?: boolean
}

/** Those of the entries that are of the campaign, by kind and value. */
async function knownOf(db: Kysely<Tables>, asked: Sought): Promise<ReadonlyMap<string, Known>> {
  const [indicators, texts] = [await indicatorsOf(db, asked), await textsOf(db, asked)]
  return new Map<string, Known>([
    ...indicators.map((row) => [keyOf(row), { harmless: row.marked === 'harmless' }] as const),
    ...texts.map(
      ({ id, authentic }) => [keyOf({ kind: 'text', value: id }), { authentic }] as const,
    ),
  ])
}

async function indicatorsOf(db: Kysely<Tables>, { root, clearance, entries }: Sought) {
  const values = entries.filter(({ kind }) => kind !== 'text').map(({ value }) => value)
  if (values.length === 0) return []
  return db
    .selectFrom('indicators')
    .innerJoin('campaign_indicators', 'campaign_indicators.indicator', 'indicators.id')
    .select(['indicators.kind', 'indicators.value', 'indicators.marked'])
    .distinct()
    .where('indicators.value', 'in', values)
    .where('campaign_indicators.campaign', 'in', partsOf(db, root, clearance))
    .execute()
}

async function textsOf(db: Kysely<Tables>, { root, clearance, entries }: Sought) {
  const ids = entries.filter(({ kind }) => kind === 'text').map(({ value }) => value)
  if (ids.length === 0) return []
  const like = await likeAuthentic(db, ids)
  const rows = await db
    .selectFrom('texts')
    .select((eb) => [
      'texts.id',
      eb
        .exists(
          eb
            .selectFrom('contents')
            .select('contents.sha256')
            .whereRef('contents.text', '=', 'texts.id')
            .where('contents.authentic', '=', true),
        )
        .$castTo<boolean>()
        .as('authentic'),
    ])
    .where('texts.id', 'in', ids)
    .where('texts.campaign', 'in', partsOf(db, root, clearance))
    .execute()
  return rows.map(({ id, authentic }) => ({ id, authentic: authentic || like.has(id) }))
}

function keyOf({ kind, value }: { readonly kind: string; readonly value: string }): string {
  return `${kind}:${value}`
}

/** Is it this desk? */
export function isOwn({ kind, value }: EntryValue, publicUrl: string): boolean {
  const { host, hostname: name } = new URL(publicUrl)
  if (kind === 'domain') return name === value || name.endsWith(`.${value}`)
  if (kind === 'email') return value.endsWith(`@${name}`)
  return kind === 'url' && URL.canParse(value) && new URL(value).host === host
}
