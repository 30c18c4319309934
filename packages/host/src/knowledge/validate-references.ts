import type { KnowledgePack } from '@tasdeeq/engine'
import type { KnowledgeFile } from './files.ts'
import { nameOfRecord, recordsIn, type Place, type PlacedProblem, type Problem } from './problem.ts'

/** Does everything that a record names exist? */
export function referenceProblems(
  { path, text }: KnowledgeFile,
  pack: KnowledgePack,
): readonly Problem[] {
  return recordsIn(text).flatMap((record, index) =>
    missingIn(record, pack).map(({ wrong, right }) => ({
      file: path,
      record: nameOfRecord(record, index),
      wrong,
      right,
    })),
  )
}

/** What a record names and does not exist, each with its place in the record. */
export function missingIn(record: unknown, pack: KnowledgePack): readonly PlacedProblem[] {
  const known = idsOf(pack)
  return namedIn(record)
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ kind, id, at }) => ({
      at,
      wrong: `there is no ${kind} "${id}"`,
      right: `a ${kind} that stands in ${HOMES[kind]}`,
      reason: 'missing-record',
      values: { kind, id },
    }))
}

type Kind = 'source' | 'practice' | 'matter' | 'authority'

type Known = Readonly<Record<Kind, ReadonlySet<string>>>

const knownOf = new WeakMap<KnowledgePack, Known>()

function idsOf(pack: KnowledgePack): Known {
  const remembered = knownOf.get(pack)
  if (remembered) return remembered
  const known: Known = {
    source: new Set(pack.sources.map(({ key }) => key)),
    practice: new Set(pack.practices.map(({ id }) => id)),
    matter: new Set(pack.matters.map(({ id }) => id)),
    authority: new Set(pack.authorities.map(({ id }) => id)),
  }
  knownOf.set(pack, known)
  return known
}

/** Fields that hold ids of other records, wherever they stand. */
const FIELDS: Readonly<Record<string, Kind>> = {
  sources: 'source',
  practice: 'practice',
  mandate: 'matter',
  notMandate: 'matter',
  matters: 'matter',
  within: 'matter',
  parent: 'authority',
  predecessors: 'authority',
  successors: 'authority',
  authority: 'authority',
  near: 'authority',
}

interface Named {
  readonly kind: Kind
  readonly id: string
  readonly at: Place
}

function namedIn(value: unknown, at: Place = []): readonly Named[] {
  if (typeof value === 'string') return [...namedByField(value, at), ...accused(value, at)]
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => namedIn(item, [...at, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => [
    ...accused(key, [...at, key]),
    ...namedIn(item, [...at, key]),
  ])
}

function namedByField(id: string, at: Place): readonly Named[] {
  const field = at.findLast((step) => typeof step === 'string') ?? ''
  const kind = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined
  return kind === undefined ? [] : [{ kind, id, at }]
}

function accused(text: string, at: Place): readonly Named[] {
  const matter = text.startsWith(ACCUSATION) ? text.slice(ACCUSATION.length) : ANY
  return matter === ANY ? [] : [{ kind: 'matter', id: matter, at }]
}

/** In patterns of scripts and in keys of lexicons. */
const ACCUSATION = 'accusation:'
const ANY = '*'

const HOMES: Readonly<Record<Kind, string>> = {
  source: 'sources.json',
  practice: 'world/practices.json',
  matter: 'world/matters.json',
  authority: 'an authorities.json',
}
