import { hostParts } from '@tasdeeq/engine'
import type { KnowledgeFile } from './files.ts'
import { nameOfRecord, recordsIn, type Place, type PlacedProblem, type Problem } from './problem.ts'

/** Values that have the right shape and still cannot be: dates, confidence, domains, countries. */
export function valueProblems({ path, text }: KnowledgeFile): readonly Problem[] {
  return recordsIn(text).flatMap((record, index) =>
    wrongValuesIn(path, record).map(({ wrong, right }) => ({
      file: path,
      record: nameOfRecord(record, index),
      wrong,
      right,
    })),
  )
}

/** The same of one record of a file, each with its place in the record. */
export function wrongValuesIn(path: string, record: unknown): readonly PlacedProblem[] {
  const facts = [...factsIn(record, [])].flatMap(({ at, fields }) =>
    factWrongs(fields).map((wrong) => ({ at, ...wrong })),
  )
  const others = [...domainWrongs(path, record), ...countryWrongs(record, codeOfFolder(path))]
  return [...facts, ...others]
}

type Wrong = Omit<PlacedProblem, 'at'>
type Fields = Readonly<Record<string, unknown>>

/** Everything in a record that carries sources: the record itself, and each fact, practice, section within. */
function* factsIn(
  value: unknown,
  at: Place,
): Generator<{ readonly at: Place; readonly fields: Fields }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* factsIn(item, [...at, index])
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Fields
    if ('checked' in fields) yield { at, fields }
    for (const [name, item] of Object.entries(fields)) yield* factsIn(item, [...at, name])
  }
}

function factWrongs(fact: Fields): readonly Wrong[] {
  const name = nameOfFact(fact)
  return [...timeWrongs(name, fact), ...sourceWrongs(name, fact)]
}

function timeWrongs(name: string, { from, to }: Fields): readonly Wrong[] {
  if (typeof from !== 'string' || typeof to !== 'string' || from < to) return []
  return [
    {
      wrong: `${name}: true from ${from} to ${to}`,
      right: 'from before to',
      reason: 'backward-time',
      values: { from, to },
    },
  ]
}

function sourceWrongs(name: string, { confidence, sources }: Fields): readonly Wrong[] {
  const strong = confidence === 'high' || confidence === 'medium'
  if (!strong || !Array.isArray(sources) || sources.length > 0) return []
  return [
    {
      wrong: `${name}: ${confidence} confidence without a source`,
      right: 'unverified, or a source',
      reason: 'unsourced',
      values: {},
    },
  ]
}

function nameOfFact({ value, section, text, id }: Fields): string {
  return [value, section, text, id].find((name) => typeof name === 'string') ?? 'a fact'
}

/** A public suffix is everybody's: a body that "uses" it would own the mail of all below it. */
function domainWrongs(path: string, record: unknown): readonly PlacedProblem[] {
  return hostsOf(path, record as Fields)
    .filter(({ host }) => hostParts(host).name === '')
    .map(({ at, host }) => ({
      at,
      wrong: `${host} is a public suffix`,
      right: 'a domain that somebody registered',
      reason: 'public-suffix',
      values: { host },
    }))
}

function hostsOf(
  path: string,
  record: Fields,
): readonly { readonly at: Place; readonly host: string }[] {
  const { domains, kind, value } = record
  if (path.endsWith('authorities.json') && Array.isArray(domains)) {
    return (domains as readonly { readonly value: string }[]).map((fact, index) => ({
      at: ['domains', index, 'value'],
      host: fact.value,
    }))
  }
  const isBad = path.endsWith('bad-senders.json') && kind === 'domain' && typeof value === 'string'
  return isBad ? [{ at: ['value'], host: value }] : []
}

/** A folder holds one country: `pk/` that of `PK`, `world/` that of `XX`. */
function codeOfFolder(path: string): string | undefined {
  const slash = path.indexOf('/')
  const folder = slash < 0 ? '' : path.slice(0, slash)
  if (folder === 'world') return 'XX'
  return folder.length === 2 ? folder.toUpperCase() : undefined
}

function countryWrongs(record: unknown, code: string | undefined): readonly PlacedProblem[] {
  const { id, country, code: own } = record as Fields
  const wrongs: PlacedProblem[] = []
  const said = country ?? own
  if (code !== undefined && typeof said === 'string' && said !== code) {
    const at = [country === undefined ? 'code' : 'country']
    const right = `${code}, the country of its folder`
    const values = { said, right: code }
    wrongs.push({ at, wrong: `it is of ${said}`, right, reason: 'wrong-country', values })
  }
  if (
    typeof country === 'string' &&
    typeof id === 'string' &&
    !id.startsWith(`${country.toLowerCase()}.`)
  ) {
    wrongs.push({
      at: ['id'],
      wrong: `its id is of another country than ${country}`,
      right: `${country.toLowerCase()}.…`,
      reason: 'foreign-id',
      values: { country, beginning: `${country.toLowerCase()}.` },
    })
  }
  return wrongs
}
