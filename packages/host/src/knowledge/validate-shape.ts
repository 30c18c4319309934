import { z } from 'zod'
import type { KnowledgeFile } from './files.ts'
import { nameOfRecord, type Problem } from './problem.ts'
import * as schema from './schema.ts'

/** What each file holds: a list of records, or one object. */
const SHAPES: Readonly<Record<string, z.ZodType>> = {
  'authorities.json': z.array(schema.authority),
  'statutes.json': z.array(schema.statute),
  'country.json': schema.countryRecord,
  'inventions.json': z.array(schema.invention),
  'bad-senders.json': z.array(schema.badSender),
  'matters.json': z.array(schema.matter),
  'practices.json': z.array(schema.practiceKind),
  'scripts.json': z.array(schema.script),
  'domains.json': schema.domainLists,
  'landing-hosts.json': schema.linkLists,
  'sources.json': z.array(schema.source),
}

/** Is the file one that is read, is it JSON, and has each record the fields of `records.ts`? */
export function shapeProblems({ path, text }: KnowledgeFile): readonly Problem[] {
  const shape = shapeOf(path)
  if (shape === undefined) {
    const right = `one of ${Object.keys(SHAPES).join(', ')}, or a file of languages/`
    return [{ file: path, record: '', wrong: 'nothing reads a file of this name', right }]
  }
  const value = parse(text)
  if (value === undefined)
    return [{ file: path, record: '', wrong: 'it is not JSON', right: 'JSON' }]
  const { error } = shape.safeParse(value)
  return (error?.issues ?? []).map((issue) => problemOf(path, value, issue))
}

function shapeOf(path: string): z.ZodType | undefined {
  if (path.startsWith('languages/')) return schema.lexicon
  const name = path.slice(path.lastIndexOf('/') + 1)
  return Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function problemOf(file: string, value: unknown, { path, message }: z.core.$ZodIssue): Problem {
  const [first, ...rest] = path
  const inList = Array.isArray(value) && typeof first === 'number'
  const record = inList
    ? nameOfRecord((value as readonly unknown[])[first], first)
    : nameOfRecord(value, 0)
  const field = (inList ? rest : path).map(String).join('.')
  return {
    file,
    record,
    wrong: field === '' ? 'the record itself' : `the field ${field}`,
    right: message,
  }
}
