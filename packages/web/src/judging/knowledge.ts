import {
  compileKnowledge,
  withRecords,
  type Knowledge,
  type KnowledgePack,
  type Lexicon,
} from '@tasdeeq/engine'
import { valuesOf, type Column } from './columns.ts'
import { withWholeIds } from './ids.ts'
import { protectionNow } from './kept-protection.ts'
import type { Protection } from './protection.ts'

/** Addresses of the two parts of the knowledge; set by the build. */
declare const KNOWLEDGE_CORE: string
declare const KNOWLEDGE_REST: string

interface Basis {
  /** As this edition of the page has it. */
  readonly edition: KnowledgePack
  /** What the desk published since. */
  readonly protection: Protection | undefined
}

let basis: Promise<Basis> | undefined
let core: Promise<Knowledge> | undefined
let whole: Promise<Knowledge> | undefined

/** What most messages here take: everything but the phrases of languages that few readers here get mail in. */
export function loadKnowledge(): Promise<Knowledge> {
  core ??= basisNow().then(knowing)
  core.catch(() => {
    core = undefined
  })
  return core
}

/** With the phrases of every language. */
export function loadWholeKnowledge(): Promise<Knowledge> {
  whole ??= join()
  whole.catch(() => {
    whole = undefined
  })
  return whole
}

async function join(): Promise<Knowledge> {
  const [{ edition, protection }, rest] = await Promise.all([basisNow(), load(KNOWLEDGE_REST)])
  const phrases = new Map((rest as readonly Lexicon[]).map((one) => [one.language, one.phrases]))
  const lexicons = edition.lexicons.map((one) => ({
    ...one,
    phrases: { ...one.phrases, ...phrases.get(one.language) },
  }))
  return knowing({ edition: { ...edition, lexicons }, protection })
}

function basisNow(): Promise<Basis> {
  basis ??= Promise.all([load(KNOWLEDGE_CORE), protectionNow(renew)]).then(
    ([[pack], protection]) => ({ edition: editionOf(pack as KnowledgePack), protection }),
  )
  basis.catch(() => {
    basis = undefined
  })
  return basis
}

function editionOf(pack: KnowledgePack): KnowledgePack {
  return { ...pack, authorities: withWholeIds(pack.authorities) }
}

/** What is asked from now on is judged by this. */
function renew(protection: Protection): void {
  basis = basis?.then(({ edition }) => ({ edition, protection }))
  core = undefined
  whole = undefined
}

async function knowing({ edition, protection }: Basis): Promise<Knowledge> {
  if (protection === undefined) return compileKnowledge(edition)
  try {
    const knowledge = compileKnowledge(withRecords(edition, protection.records))
    if (protection.warnings.length === 0) return knowledge
    const { warned } = await import('./warned.ts')
    return warned(knowledge, protection)
  } catch {
    // A desk of a newer version may say what this edition, kept on a device for long, cannot read.
    return compileKnowledge(edition)
  }
}

async function load(address: string): Promise<readonly unknown[]> {
  const response = await fetch(new URL(address, self.location.href))
  if (!response.ok) throw new TypeError(`the knowledge is not there: ${response.status}`)
  return valuesOf((await response.json()) as Column)
}
