import type { Transaction } from 'kysely'
import type { CampaignRow } from '../decisions/visible.ts'
import type { Event } from '../events/event.ts'
import type { Seal } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { weighingBy } from './commonness.ts'
import { mayBeOneKind } from './founders.ts'
import type { Memory } from './memory.ts'
import type { AssigningParts } from './parts.ts'
import { type Thresholds, thresholds as measured } from './thresholds.ts'

/** A text that belongs as much with a text of another campaign: it shows that the two campaigns are one. */
export interface Bridge {
  readonly text: string
  readonly to: string
}

/** Merges at once: what is left, the next text of the same kind shows again. */
const MOST_MERGES = 100
/** Parts of both: what is larger is for somebody to look at. */
const MOST_PARTS = 64

/**
 * Merges campaigns that began with letters of one kind which were not alike enough by themselves. All first texts of
 * either are like all of the other, or texts between two letters would make one campaign of both. It is a merge like any
 * other and is undone like any other; but only of campaigns on which nobody has worked: none is decided on or closed,
 * nobody parted anything of them, and both are marked the same, so that no answer and no sight of it changes. Nothing
 * depends on it: where it fails, reports are assigned nevertheless.
 */
export async function mergeBridged(
  { store, log, now, contentSeal, thresholds = measured }: MergingParts,
  memory: Memory,
  bridges: readonly Bridge[],
): Promise<void> {
  for (const bridge of bridges.slice(0, MOST_MERGES)) {
    try {
      await store.write(async ({ db, append }) => {
        const merge = await mergeOf(db, bridge)
        if (merge === undefined) return
        if (!(await areAlike(db, merge, { memory, seal: contentSeal, thresholds }))) return
        const { stays, goes } = merge
        await append([
          {
            kind: 'campaigns-merged',
            subject: stays,
            actor: { kind: 'desk' },
            tool: 'job',
            time: now(),
            body: { merged: [goes], reason: '', text: bridge.text },
          },
        ])
      })
    } catch (error) {
      log.warn({ cause: String(error) }, 'campaigns could not be merged now')
    }
  }
}

type MergingParts = Pick<AssigningParts, 'store' | 'log' | 'now' | 'contentSeal' | 'thresholds'>

interface Comparing {
  readonly memory: Memory
  readonly seal: Seal
  readonly thresholds: Thresholds
}

async function areAlike(
  db: Transaction<Tables>,
  { stays, goes }: Merge,
  { memory, seal, thresholds }: Comparing,
): Promise<boolean> {
  const weightOf = weighingBy(await memory.commonness(db, seal))
  const kind = { weightOf, least: thresholds.bridged, opening: { memory, seal } }
  return mayBeOneKind(db, [stays, goes], kind)
}

interface Merge {
  readonly stays: string
  readonly goes: string
}

async function mergeOf(db: Transaction<Tables>, { text, to }: Bridge): Promise<Merge | undefined> {
  const [one, other] = await wholesWith(db, [text, to])
  if (one === undefined || other === undefined || !mayBeOne(one, other)) return undefined
  const parts = await db
    .selectFrom('campaigns')
    .select('id')
    .where('root', 'in', [one.id, other.id])
    .limit(MOST_PARTS + 1)
    .execute()
  const ids = parts.map(({ id }) => id)
  if (ids.length > MOST_PARTS || !(await areUntouched(db, ids))) return undefined
  return { stays: one.id, goes: other.id }
}

/** Both open, for the same eyes, and in nobody's hands or the same. */
function mayBeOne(one: Whole, other: Whole): boolean {
  const hands = new Set([one, other].flatMap(({ assignee }) => assignee ?? []))
  const isOpen = one.state === 'open' && other.state === 'open'
  return isOpen && hands.size < 2 && one.tlp === other.tlp && one.pap === other.pap
}

type Whole = Pick<CampaignRow, 'id' | 'state' | 'tlp' | 'pap' | 'assignee'>

/** The different wholes of texts: most reported first. */
async function wholesWith(
  db: Transaction<Tables>,
  texts: readonly string[],
): Promise<readonly Whole[]> {
  return db
    .selectFrom('texts')
    .innerJoin('campaigns as part', 'part.id', 'texts.campaign')
    .innerJoin('campaigns as whole', 'whole.id', 'part.root')
    .select(['whole.id', 'whole.state', 'whole.tlp', 'whole.pap', 'whole.assignee'])
    .where('texts.id', 'in', texts)
    .groupBy('whole.id')
    .orderBy('whole.reports', 'desc')
    .orderBy('whole.id')
    .execute()
}

/** What somebody did so that campaigns are apart, or that a merge would carry further. */
const PARTING: readonly Event['kind'][] = ['merge-undone', 'campaign-split', 'split-undone']

async function areUntouched(db: Transaction<Tables>, ids: readonly string[]): Promise<boolean> {
  const decided = await db
    .selectFrom('decisions')
    .select('id')
    .where('campaign', 'in', ids)
    .limit(1)
    .executeTakeFirst()
  if (decided !== undefined) return false
  const rows = await db
    .selectFrom('log')
    .select(['kind', 'subject'])
    .where('subject', 'in', ids)
    .where('kind', 'in', [...PARTING, 'campaign-opened'])
    .execute()
  const opened = rows.filter(({ kind }) => kind === 'campaign-opened')
  // One that was not opened by a text came of a split.
  return (
    opened.length === rows.length && new Set(opened.map((row) => row.subject)).size === ids.length
  )
}
