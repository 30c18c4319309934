import { recordId, recordKinds, recordsOf, type Source } from '@tasdeeq/engine'
import { missingIn } from '@tasdeeq/host/validate'
import { overdueFacts } from '@tasdeeq/host/overdue'
import type { Desk } from '../desk.ts'
import { NO_PROPOSAL, type Refusal, refusal } from './acting.ts'
import { amongOthers, type WrongPlace } from './check.ts'
import { type Differing, differenceOf } from './difference.ts'
import { citedIn, type RecordRow, rowOf, waitingOn } from './list.ts'
import type { RecordName } from './proposal.ts'
import { effectContextOf, overviewOf, type ProposalOverview, proposalsFor } from './proposals.ts'
import { recordNamed, type Present } from './register.ts'
import { changesIn, type ProposalRow, proposalOf } from './rows.ts'

type ShowingParts = Pick<Desk, 'store' | 'knowledge' | 'measuring' | 'now'>

/** A record with all that is known of it. */
export interface ShownRecord extends RecordRow {
  /** Null: it is retired. */
  readonly record: object | null
  /** As the files have it; null: they do not. */
  readonly original: object | null
  readonly cited: readonly Source[]
  readonly overdue: readonly {
    readonly kind: string
    readonly fact: string
    readonly checked: string
    readonly days: number
  }[]
  /** Other records that name it. */
  readonly usedBy: readonly RecordName[]
  /** All that was proposed of it, newest first. */
  readonly proposals: readonly ProposalOverview[]
}

const MOST_USING = 100
const MOST_PROPOSALS = 100

export async function shownRecord(
  { store: { db }, knowledge, measuring, now }: ShowingParts,
  name: RecordName,
): Promise<ShownRecord | Refusal> {
  const present = await knowledge.present(db)
  const record = recordNamed(present.pack, name) ?? null
  const original = recordNamed(knowledge.files, name) ?? null
  const { kind, id } = name
  const proposals = await proposalsFor(db, { kind, record: id, most: MOST_PROPOSALS })
  const known = record ?? original
  if (known === null) return NO_RECORD
  const changed = present.changes.changes.some((one) => one.kind === kind && one.id === id)
  const context = await effectContextOf(db, { present, measuring })
  return {
    ...rowOf(name, { record: known, retired: record === null, changed }),
    waiting: (await waitingOn(db)).get(`${kind} ${id}`) ?? 0,
    record,
    original,
    cited: sourcesNamed(present, citedIn(known)),
    overdue: overdueFacts(present.pack, now()).filter((fact) => fact.record === id),
    usedBy: record === null ? [] : usedBy(present, name),
    proposals: proposals.map((row) => overviewOf(row, context)),
  }
}

const NO_RECORD: Refusal = refusal('no-record')

/** A proposal with what it does. */
export interface ShownProposal extends ProposalOverview {
  /** The record as it stands; null: there is none. */
  readonly before: object | null
  /** As it is to be; null: retired. */
  readonly after: object | null
  readonly difference: readonly Differing[]
  readonly newSources: readonly Source[]
  readonly cited: readonly Source[]
  /** What hinders it by now, among the records that stand. */
  readonly problems: readonly WrongPlace[]
  readonly settledReason: string | null
}

export async function shownProposal(
  { store: { db }, knowledge, measuring }: ShowingParts,
  id: string,
): Promise<ShownProposal | Refusal> {
  const row = await proposalOf(db, id)
  if (row === undefined) return NO_PROPOSAL
  const present = await knowledge.present(db)
  const before = recordNamed(present.pack, { kind: row.kind, id: row.record }) ?? null
  return {
    ...overviewOf(row, await effectContextOf(db, { present, measuring })),
    before,
    after: row.content,
    difference: differenceOf(before, row.content),
    newSources: row.sources,
    cited: [...row.sources, ...sourcesNamed(present, new Set(row.cites))].filter(
      ({ key }, index, all) =>
        row.cites.includes(key) && all.findIndex((one) => one.key === key) === index,
    ),
    problems: problemsOf(present, row),
    settledReason: row.settled_reason,
  }
}

function problemsOf({ pack }: Present, row: ProposalRow): readonly WrongPlace[] {
  if (row.state !== 'proposed') return []
  const changes = changesIn(row)
  return changes === undefined ? [OUTDATED] : amongOthers(pack, changes)
}

const OUTDATED: WrongPlace = {
  pointer: '/record',
  wrong: 'records have another form by now',
  reason: 'outdated-form',
  values: {},
}

function sourcesNamed({ pack }: Present, keys: ReadonlySet<string>): readonly Source[] {
  return pack.sources.filter(({ key }) => keys.has(key))
}

/** Those that would name something that does not exist, were it gone. */
function usedBy({ pack }: Present, { kind, id }: RecordName): readonly RecordName[] {
  const lists = {
    authority: 'authorities',
    matter: 'matters',
    practice: 'practices',
    source: 'sources',
  }
  if (!Object.hasOwn(lists, kind)) return []
  const list = lists[kind as keyof typeof lists] as
    | 'authorities'
    | 'matters'
    | 'practices'
    | 'sources'
  const without = { ...pack, [list]: pack[list].filter((record) => recordId(record) !== id) }
  return recordKinds
    .flatMap((each) =>
      recordsOf(pack, each)
        .filter((record) => !(each === kind && recordId(record) === id))
        .filter((record) => missingIn(record, without).length > 0)
        .map((record) => ({ kind: each, id: recordId(record) })),
    )
    .slice(0, MOST_USING)
}
