import type { KnowledgePack } from '@tasdeeq/engine'
import { loadKnowledgePack } from '@tasdeeq/host'
import { nearest } from '@tasdeeq/host/nearest'
import type { OverdueFact } from '@tasdeeq/host/overdue'
import type { Problem } from '@tasdeeq/host/validate'
import { UsageError } from '../failure.ts'
import { listRecords, listKinds } from '../knowledge-views/list.ts'
import { allEntries, type Row } from '../knowledge-views/rows.ts'
import { searchRecords } from '../knowledge-views/search.ts'
import { showRecord } from '../knowledge-views/show.ts'
import type { Options } from '../options/options.ts'
import { counted } from '../render/counted.ts'
import { oneLine } from '../render/safe.ts'
import { noMore } from '../options/values.ts'

type Action = (words: readonly string[], options: Options) => Promise<number>

const ACTIONS: Readonly<Record<string, Action>> = {
  list: async ([kind, ...more], { json }) => {
    noMore('knowledge list', more)
    const pack = loadKnowledgePack()
    print(kind === undefined ? listKinds(pack) : listRecords(pack, kind), json)
    return 0
  },
  search: async (words, { json }) => {
    const rows = searchRecords(loadKnowledgePack(), words)
    if (rows.length === 0) return none(`no record holds all of: ${words.join(' ')}`)
    print(rows, json)
    return 0
  },
  show: async ([id, ...more], { json }) => {
    if (id === undefined)
      throw new UsageError('name a record, as in: tasdeeq knowledge show pk.nccia')
    noMore('knowledge show', more)
    const pack = loadKnowledgePack()
    const record = showRecord(pack, id)
    if (!record) return none(noSuchRecord(pack, id))
    print(record, json)
    return 0
  },
  validate,
  overdue,
}

/** `tasdeeq knowledge list|search|show|validate|overdue` */
export async function knowledge(options: Options): Promise<number> {
  const [name = '', ...words] = options.operands
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (!action)
    throw new UsageError(
      `knowledge takes ${Object.keys(ACTIONS).join(', ')}. See: tasdeeq knowledge --help`,
    )
  return action(words, options)
}

function print(rows: readonly Row[] | object, json: boolean): void {
  const text =
    json || !Array.isArray(rows) ? JSON.stringify(rows, null, 2) : table(rows as readonly Row[])
  process.stdout.write(`${text}\n`)
}

function none(why: string): number {
  process.stderr.write(`tasdeeq: ${oneLine(why)}\n`)
  return 1
}

/** People leave the country out, or slip by a letter. */
function noSuchRecord(pack: KnowledgePack, id: string): string {
  const ids = allEntries(pack).map((entry) => entry.id)
  const meant = ids.find((known) => known.endsWith(`.${id.toLowerCase()}`)) ?? nearest(id, ids)
  const perhaps = meant === undefined ? '' : `; perhaps ${meant}`
  return `there is no record "${id}"${perhaps}. By its words: tasdeeq knowledge search WORD…`
}

function table(rows: readonly Row[]): string {
  const first = Math.min(40, Math.max(0, ...rows.map(([head = '']) => head.length)))
  return rows
    .map(([head = '', ...rest]) => `${head.padEnd(first)}  ${rest.join('  ')}`.trimEnd())
    .join('\n')
}

async function validate(words: readonly string[], { json }: Options): Promise<number> {
  noMore('knowledge validate', words)
  const { validateKnowledge } = await import('@tasdeeq/host/validate')
  const { knowledgeFolder } = await import('@tasdeeq/host')
  const problems = validateKnowledge(knowledgeFolder)
  if (json) print(problems, true)
  else for (const problem of problems) process.stdout.write(problemLine(problem))
  process.stderr.write(
    problems.length === 0
      ? 'The knowledge is in order.\n'
      : `${counted(problems.length, 'problems')}\n`,
  )
  return problems.length === 0 ? 0 : 2
}

function problemLine({ file, record, wrong, right }: Problem): string {
  return `knowledge/${file}, ${record}: ${wrong}; ${right}\n`
}

async function overdue(words: readonly string[], { json, judging }: Options): Promise<number> {
  noMore('knowledge overdue', words)
  const { overdueFacts } = await import('@tasdeeq/host/overdue')
  const facts = overdueFacts(loadKnowledgePack(), judging.now ?? Date.now())
  if (facts.length > 0) print(json ? facts : facts.map(overdueRow), json)
  process.stderr.write(`${counted(facts.length, 'facts')} to be read again\n`)
  return facts.length === 0 ? 0 : 1
}

function overdueRow({ record, kind, fact, checked, days }: OverdueFact): Row {
  return [record, `${kind} ${fact}`, `checked ${checked}`, `${days} days over`]
}
