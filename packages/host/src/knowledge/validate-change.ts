import {
  namePattern,
  recordId,
  recordKinds,
  recordsOf,
  withRecords,
  type KnowledgePack,
  type RecordChange,
  type RecordKind,
  type RecordOf,
} from '@tasdeeq/engine'
import { formReason } from './form-reason.ts'
import type { PlacedProblem } from './problem.ts'
import { recordShapes } from './record-shapes.ts'
import { sharedNames } from './validate-names.ts'
import { missingIn } from './validate-references.ts'
import { wrongValuesIn } from './validate-values.ts'

/** A record of the form that its kind has, or where it has another. */
export type Shaped =
  | { readonly kind: 'record'; readonly change: RecordChange & { readonly record: object } }
  | { readonly kind: 'wrong'; readonly problems: readonly PlacedProblem[] }

/** Has what a stranger wrote the form of a record? Nothing of it is looked at deeper than the form allows. */
export function shapedRecord(kind: RecordKind, value: unknown): Shaped {
  const read = recordShapes[kind].safeParse(value)
  if (read.success) return { kind: 'record', change: changeTo(kind, read.data) }
  const problems = read.error.issues.map((issue) => ({
    at: issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
    wrong: issue.message,
    right: issue.message,
    ...formReason(issue, value),
  }))
  return { kind: 'wrong', problems }
}

/** What a change that has the right form would break. `of`: the record in which; places are in that. */
export interface ChangeProblem extends PlacedProblem {
  readonly of: { readonly kind: RecordKind; readonly id: string }
}

/**
 * Everything that is wrong with changed records among all others: what they name and does not exist, what cannot be,
 * names that mean two things, and what others name that would be gone.
 *
 * @param pack without these changes
 */
export function changeProblems(
  pack: KnowledgePack,
  changes: readonly RecordChange[],
): readonly ChangeProblem[] {
  const after = withRecords(pack, { cursor: 1, changes })
  const own = changes.flatMap(({ kind, id, record }) =>
    record === null
      ? []
      : [
          ...missingIn(record, after),
          ...wrongValuesIn(homeOf(kind, record), record),
          ...costlyNames(record),
        ].map((problem) => ({ ...problem, of: { kind, id } })),
  )
  const isGone = changes.some(({ record }) => record === null)
  return [...own, ...nameProblems(pack, after), ...(isGone ? leftAlone(after, changes) : [])]
}

/** Letters of a name, and words in it that may be left out: each of those doubles what the automaton has to know. */
const LONGEST_NAME = 200
const MOST_OPTIONAL = 5

/** Names that would cost every message. */
function costlyNames(record: RecordOf[RecordKind]): readonly PlacedProblem[] {
  if (!('names' in record)) return []
  return Object.entries(record.names).flatMap(([language, names]: [string, unknown]) =>
    [names].flat().flatMap((name, index) => {
      const isCostly = typeof name === 'string' && costs(name)
      const at = Array.isArray(names) ? ['names', language, index] : ['names', Number(language)]
      const right = `at most ${LONGEST_NAME} letters, and at most ${MOST_OPTIONAL} times “and”`
      const named = {
        reason: 'costly-name',
        values: { letters: LONGEST_NAME, times: MOST_OPTIONAL },
      } as const
      return isCostly ? [{ at, wrong: 'a name that is too long', right, ...named }] : []
    }),
  )
}

function costs(name: string): boolean {
  return name.length > LONGEST_NAME || namePattern(name).split('?').length > MOST_OPTIONAL + 1
}

/** The file in which the folder of knowledge has it: what can be depends on whose folder that is. */
export function homeOf(kind: RecordKind, record: RecordOf[RecordKind]): string {
  if (kind === 'source') return 'sources.json'
  const code = 'country' in record ? record.country : 'code' in record ? record.code : 'XX'
  const folder = code === 'XX' ? 'world' : code.toLowerCase()
  return `${folder}/${FILES[kind]}`
}

const FILES: Readonly<Record<Exclude<RecordKind, 'source'>, string>> = {
  authority: 'authorities.json',
  statute: 'statutes.json',
  country: 'country.json',
  invention: 'inventions.json',
  'bad-sender': 'bad-senders.json',
  matter: 'matters.json',
  practice: 'practices.json',
  script: 'scripts.json',
}

function changeTo(
  kind: RecordKind,
  record: RecordOf[RecordKind],
): RecordChange & { readonly record: object } {
  // The form of this kind was just checked: kind and record belong together.
  return { kind, id: recordId(record), record } as RecordChange & { readonly record: object }
}

/** Those that were not there before: an old one is nobody's who changes something else. */
function nameProblems(before: KnowledgePack, after: KnowledgePack): readonly ChangeProblem[] {
  const known = new Set(sharedNames(before).map((problem) => JSON.stringify(problem)))
  return sharedNames(after)
    .filter((problem) => !known.has(JSON.stringify(problem)))
    .map(({ file, record, ...problem }) => ({
      of: { kind: kindOf(file), id: record },
      at: ['names'],
      ...problem,
    }))
}

function kindOf(file: string): RecordKind {
  if (file.endsWith('/inventions.json')) return 'invention'
  return file.endsWith('/statutes.json') ? 'statute' : 'authority'
}

/** Others that name what is gone. */
function leftAlone(
  after: KnowledgePack,
  changes: readonly RecordChange[],
): readonly ChangeProblem[] {
  const isChanged = new Set(changes.map(({ kind, id }) => `${kind} ${id}`))
  return recordKinds.flatMap((kind) =>
    recordsOf(after, kind)
      .map((record) => ({ record, id: recordId(record) }))
      .filter(({ id }) => !isChanged.has(`${kind} ${id}`))
      .flatMap(({ record, id }) =>
        missingIn(record, after).map((problem) => ({ ...problem, of: { kind, id } })),
      ),
  )
}
