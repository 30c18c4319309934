import { readFileSync, statSync } from 'node:fs'
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type ErrorCode,
} from 'yaml'
import { ConfigProblem } from './problem.ts'

/** A YAML file that was read: its value, and where each piece of it stands. */
export interface YamlFile {
  readonly file: string
  readonly text: string
  readonly value: unknown
  /** Line of what stands at this path, or of what is nearest above it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

/** Bytes. A policy with 20,000 blocked senders has half of it. */
const MOST_BYTES = 4 * 1024 * 1024
/** Behind the first faults of a text that is no YAML come only their consequences. */
const MOST_FAULTS = 3
/** What to do about the faults that people make most. */
const MENDED: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'as many blanks before it as before what stands beside it; text with ": " in quotes',
  BAD_SCALAR_START: 'the value in quotes, as "@example.org"',
  DUPLICATE_KEY: 'this name once: it stands above already',
  TAB_AS_INDENT: 'blanks instead of tabs',
}
/** Aliases resolved over the whole file: enough for shared lists, too few for a file that grows without end. */
const MOST_ALIASES = 100

/** Throws {@link ConfigProblem} where it cannot be read, or is no YAML. */
export function readYaml(file: string): YamlFile {
  const text = textOf(file)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    const problems = faults.slice(0, MOST_FAULTS).map((fault) => ({
      line: lines.linePos(fault.pos[0]).line,
      wrong: `this is no valid YAML: ${firstLine(fault.message)}`,
      right: MENDED[fault.code] ?? '',
    }))
    throw new ConfigProblem(file, problems)
  }
  const value = valueOf(file, document)
  return { file, text, value, lineOf: (path) => lineOf(document, lines, path) }
}

function textOf(file: string): string {
  const problem = (wrong: string, right: string): ConfigProblem =>
    new ConfigProblem(file, [{ wrong, right }])
  try {
    if (statSync(file).size > MOST_BYTES)
      throw problem('the file is over 4 megabytes', 'a smaller file')
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof ConfigProblem) throw error
    throw unreadable(file, error)
  }
}

function unreadable(file: string, error: unknown): ConfigProblem {
  const cause = error instanceof Error ? error.message : String(error)
  const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  const problem = isAbsent
    ? {
        wrong: 'there is no such file',
        right: '--config with the path of one that is there',
      }
    : { wrong: `the file cannot be read (${cause})`, right: 'a file that this user may read' }
  return new ConfigProblem(file, [problem])
}

function valueOf(file: string, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown
  } catch {
    const wrong = 'the aliases (*name) cannot be resolved, or multiply too often'
    const right = `aliases of anchors (&name) above them, at most ${MOST_ALIASES} once resolved`
    throw new ConfigProblem(file, [{ line: 1, wrong, right }])
  }
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents
  let at = startOf(node) ?? 0
  for (const step of path) {
    const next = below(node, step)
    if (next === undefined) break
    at = next.at ?? at
    node = next.node
  }
  return lines.linePos(at).line
}

/** A value in a mapping starts where its key does: the key is what people look for. */
function below(
  node: unknown,
  step: PropertyKey,
): { node: unknown; at: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    return pair && isPair(pair) ? { node: pair.value, at: startOf(pair.key) } : undefined
  }
  if (typeof step !== 'number' || !isNode(node) || !('items' in node)) return undefined
  const items: readonly unknown[] = Array.isArray(node.items) ? node.items : []
  const item = items[step]
  return item === undefined ? undefined : { node: item, at: startOf(item) }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

/** The parser's own words on the place are left out: the line is told already. */
function firstLine(text: string): string {
  const [line = ''] = text.split('\n')
  const place = line.lastIndexOf(' at line ')
  const said = place < 0 ? line : line.slice(0, place)
  return said.endsWith(':') ? said.slice(0, -1) : said
}
