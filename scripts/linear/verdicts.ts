import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { check, type Diagnostics } from 'recheck'

/** What the prover says of one regular expression. */
export type Proof =
  | { readonly kind: 'linear' }
  /** `shape`: the text that costs too much, as "prefix (pump)* suffix". */
  | { readonly kind: 'slow'; readonly how: string; readonly shape: string }
  | { readonly kind: 'undecided'; readonly why: string }

export interface Prover {
  readonly prove: (source: string, flags: string) => Promise<Proof>
  /** Keeps what was found out for the next run; all that was not asked for is forgotten. */
  readonly keep: () => void
}

/** Bumped where `judge` changes; recheck itself is pinned. */
const VERSION = 'recheck 4.5.0, automaton, 1'
const PATIENCE = 5_000

/** Asks recheck, once a pattern: what it said is kept in a file. */
export function proverWith(store: string): Prover {
  const known = read(store)
  const asked: Record<string, Proof> = {}
  return {
    prove: async (source, flags) => {
      const key = `/${source}/${flags}`
      return (asked[key] ??= known[key] ?? (await judge(source, flags)))
    },
    keep: () => {
      mkdirSync(dirname(store), { recursive: true })
      writeFileSync(store, JSON.stringify({ version: VERSION, proofs: asked }))
    },
  }
}

/** Only by automata: that is a proof. recheck's other way, trying texts, is none. */
async function judge(source: string, flags: string): Promise<Proof> {
  const said = await check(source, flags, { checker: 'automaton', timeout: PATIENCE })
  if (said.status === 'safe') return { kind: 'linear' }
  if (said.status === 'vulnerable')
    return { kind: 'slow', how: said.complexity.summary, shape: shapeOf(said.attack) }
  return { kind: 'undecided', why: reason(said.error) }
}

function shapeOf({ pumps, suffix }: Extract<Diagnostics, { status: 'vulnerable' }>['attack']) {
  return (
    pumps.map(({ prefix, pump }) => `${quoted(prefix)}(${quoted(pump).trim()})* `).join('') +
    quoted(suffix)
  ).trim()
}

function quoted(text: string): string {
  return text === '' ? '' : `${JSON.stringify(text)} `
}

function reason(error: { readonly kind: string; readonly message?: string }): string {
  return error.message === undefined ? error.kind : `${error.kind}: ${error.message}`
}

function read(store: string): Readonly<Record<string, Proof>> {
  try {
    const { version, proofs } = JSON.parse(readFileSync(store, 'utf8')) as {
      readonly version: string
      readonly proofs: Readonly<Record<string, Proof>>
    }
    return version === VERSION ? proofs : {}
  } catch {
    // Not there yet, or cut short by a run that was broken off: everything is proven anew.
    return {}
  }
}
