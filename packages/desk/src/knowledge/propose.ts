import { randomUUIDv7 } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { type By, eventBy } from '../decisions/acting.ts'
import type { KnowledgeProposed } from './proposal.ts'
import type { Writing } from '../store/store.ts'
import { actingStill, type KnowledgeParts, type Refusal, refusal } from './acting.ts'
import { checkChange, type Written, type WrongPlace } from './check.ts'
import { recordNamed, type Present } from './register.ts'
import { versionOfRecord } from './versions.ts'

export interface KnowledgeProposal extends Written {
  /** Keys of sources that say so. */
  readonly cites: readonly string[]
  /** Version of the record that they saw; null: they saw none. */
  readonly seen: string | null
  readonly reason: string
}

/** Proposals that may wait at once: whoever proposes more has nobody who looks at them. */
export const MOST_WAITING = 200

/** Proposes that a record is added, changed or retired. Another has to approve it, when its effect was measured. */
export function proposeKnowledge(
  parts: KnowledgeParts,
  by: By,
  proposal: KnowledgeProposal,
): Promise<{ readonly kind: 'proposed'; readonly proposal: string } | Refusal> {
  return actingStill(parts, by, async (writing) => {
    const present = await parts.knowledge.present(writing.db)
    const proposed = proposedOf(present, proposal)
    if ('code' in proposed) return proposed
    const wrong = await waitingHindrance(writing, proposed)
    if (wrong !== undefined) return wrong
    const id = randomUUIDv7()
    const kind = 'knowledge-proposed'
    await writing.append([eventBy(parts, by, { kind, subject: id, body: proposed })])
    const run = { proposal: id, asked: parts.now() }
    await writing.db.insertInto('knowledge_runs').values(run).execute()
    return { kind: 'proposed', proposal: id }
  })
}

function proposedOf({ pack }: Present, proposal: KnowledgeProposal): KnowledgeProposed | Refusal {
  const { kind, id, cites, seen, reason } = proposal
  const there = recordNamed(pack, proposal) ?? null
  const late = lateness(there, seen)
  if (late !== undefined) return late
  const checked = checkChange(pack, proposal)
  if (checked.kind === 'wrong') return unfit(checked.wrong)
  const { change, sources } = checked
  if (isDeepStrictEqual(there, change.record)) return unfit([SAME])
  const known = new Set([...pack.sources, ...sources].map(({ key }) => key))
  const unknown = cites.flatMap((key, index) => (known.has(key) ? [] : [uncited(key, index)]))
  if (unknown.length > 0) return unfit(unknown)
  return {
    action: change.record === null ? 'retire' : there === null ? 'add' : 'change',
    kind,
    record: id,
    content: change.record,
    sources,
    cites,
    seen,
    knowledge: pack.version,
    reason,
  }
}

function lateness(there: object | null, seen: string | null): Refusal | undefined {
  if (there === null) return seen === null ? undefined : refusal('record-gone')
  if (seen === null) return refusal('record-there')
  return seen === versionOfRecord(there) ? undefined : refusal('record-changed')
}

const SAME: WrongPlace = {
  pointer: '/record',
  wrong: 'nothing of it would be otherwise',
  reason: 'no-difference',
  values: {},
}

function uncited(key: string, index: number): WrongPlace {
  return {
    pointer: `/cites/${index}`,
    wrong: `there is no source ${key}`,
    reason: 'missing-record',
    values: { kind: 'source', id: key },
  }
}

/** All that is wrong, with its places. */
export function unfit(wrong: readonly WrongPlace[]): Refusal {
  const [first] = wrong
  return {
    ...refusal('record-unfit', { pointer: first?.pointer ?? '', wrong: first?.wrong ?? '' }),
    fields: wrong.slice(0, MOST_FIELDS).map((one) => ({ in: 'body', ...one })),
  }
}

const MOST_FIELDS = 50

async function waitingHindrance(
  { db }: Writing,
  { kind, record }: KnowledgeProposed,
): Promise<Refusal | undefined> {
  const waiting = await db
    .selectFrom('knowledge_proposals')
    .select(['id', 'kind', 'record'])
    .where('state', '=', 'proposed')
    .limit(MOST_WAITING)
    .execute()
  const same = waiting.find((one) => one.kind === kind && one.record === record)
  if (same !== undefined) return refusal('proposal-waits', { proposal: same.id })
  if (waiting.length < MOST_WAITING) return undefined
  return refusal('too-many-proposals', { most: MOST_WAITING })
}
