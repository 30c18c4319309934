import type { KnowledgePack, RecordChange, RecordKind, Source } from '@tasdeeq/engine'
import {
  changeProblems,
  type PlacedProblem,
  type Reasoned,
  shapedRecord,
} from '@tasdeeq/host/validate'
import { pointerTo } from './pointer.ts'
import type { RecordName } from './proposal.ts'

/** What is to be otherwise, as somebody wrote it: nothing of it is trusted. */
export interface Written {
  readonly kind: RecordKind
  readonly id: string
  /** Null: it is to be retired. */
  readonly record: unknown
  /** Sources that come with it. */
  readonly newSources: readonly unknown[]
}

/** What is wrong at one place of what was written; `of` among its values: it is wrong with that other record. */
export interface WrongPlace extends Reasoned {
  /** JSON Pointer: `/record/domains/0/value`. */
  readonly pointer: string
  readonly wrong: string
}

export type CheckedChange =
  | {
      readonly kind: 'right'
      readonly change: RecordChange
      readonly sources: readonly Source[]
    }
  | { readonly kind: 'wrong'; readonly wrong: readonly WrongPlace[] }

/** Holds it to what the files of the knowledge are held to, among the records that stand. */
export function checkChange(pack: KnowledgePack, written: Written): CheckedChange {
  const sources = written.newSources.map((source) => shapedRecord('source', source))
  const wrong = sources.flatMap((shaped, index) =>
    shaped.kind === 'record' ? [] : placed(shaped.problems, ['newSources', index]),
  )
  const record = shapedChange(written)
  if ('wrong' in record) wrong.push(...record.wrong)
  if (wrong.length > 0 || 'wrong' in record) return { kind: 'wrong', wrong }
  const added = sources.flatMap((shaped) => (shaped.kind === 'record' ? [shaped.change] : []))
  const problems = [
    ...nameProblems(pack, written, record.change),
    ...sourceProblems(pack, record.change, added),
    ...amongOthers(pack, [record.change, ...added]),
  ]
  if (problems.length > 0) return { kind: 'wrong', wrong: problems }
  return {
    kind: 'right',
    change: record.change,
    sources: added.flatMap((change) => (change.kind === 'source' ? (change.record ?? []) : [])),
  }
}

/** What these changes would break now; the first is the one that is proposed, the others come with it. */
export function amongOthers(
  pack: KnowledgePack,
  changes: readonly RecordChange[],
): readonly WrongPlace[] {
  return changeProblems(pack, changes).map(({ of, at, wrong, right, reason, values }) => {
    const place = placeOf(of, changes)
    const whose = `${of.kind} ${of.id}`
    return {
      pointer: pointerTo(place === undefined ? ['record'] : [...place, ...at]),
      wrong: `${place === undefined ? `${whose}: ` : ''}${wrong}; right is ${right}`,
      reason,
      values: { ...values, ...(place === undefined && { of: whose }) },
    }
  })
}

function placeOf(
  { kind, id }: RecordName,
  changes: readonly RecordChange[],
): readonly (string | number)[] | undefined {
  const index = changes.findIndex((change) => change.kind === kind && change.id === id)
  if (index < 0) return undefined
  return index === 0 ? ['record'] : ['newSources', index - 1]
}

function shapedChange({
  kind,
  id,
  record,
}: Written): { readonly change: RecordChange } | { readonly wrong: readonly WrongPlace[] } {
  if (record === null) return { change: { kind, id, record } }
  const shaped = shapedRecord(kind, record)
  return shaped.kind === 'record'
    ? { change: shaped.change }
    : { wrong: placed(shaped.problems, ['record']) }
}

function placed(
  problems: readonly PlacedProblem[],
  before: readonly (string | number)[],
): readonly WrongPlace[] {
  return problems.map(({ at, wrong, reason, values }) => {
    return { pointer: pointerTo([...before, ...at]), wrong, reason, values }
  })
}

function nameProblems(
  pack: KnowledgePack,
  { kind, id, record }: Written,
  change: RecordChange,
): readonly WrongPlace[] {
  if (change.id !== id)
    return [
      {
        pointer: '/record',
        wrong: `it is ${change.id}; right is ${id}, as in \`id\``,
        reason: 'renamed',
        values: { is: change.id, right: id },
      },
    ]
  if (kind !== 'country' || record !== null) return []
  const bodies = pack.authorities.filter(({ country }) => country === id)
  if (bodies.length === 0) return []
  const wrong = `${bodies.length} bodies are of ${id}: retire them first`
  const values = { count: bodies.length, country: id }
  return [{ pointer: '/record', wrong, reason: 'bodies-left', values }]
}

function sourceProblems(
  pack: KnowledgePack,
  { kind, id: own }: RecordChange,
  added: readonly RecordChange[],
): readonly WrongPlace[] {
  const known = new Set(pack.sources.map(({ key }) => key))
  if (kind === 'source') known.add(own)
  return added.flatMap(({ id }, index) => {
    if (!known.has(id)) {
      known.add(id)
      return []
    }
    const wrong = `there is a source ${id} already; cite that one, or take another key`
    const pointer = `/newSources/${index}/key`
    return [{ pointer, wrong, reason: 'known-source', values: { id } }]
  })
}
