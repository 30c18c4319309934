import { compileKnowledge, type Knowledge, type KnowledgePack, type Lexicon } from '@tasdeeq/engine'
import { knowing } from './changes.ts'
import { valuesOf, type Column } from './columns.ts'
import { isShort } from './languages.ts'

/** Addresses of the two parts of the knowledge; set by the build. */
declare const KNOWLEDGE_CORE: string
declare const KNOWLEDGE_REST: string

let core: Promise<Knowledge> | undefined
let whole: Promise<Knowledge> | undefined

/** What most messages here take: everything but the phrases of languages that few readers here get mail in. */
export function loadKnowledge(): Promise<Knowledge> {
  core ??= knowing(load(KNOWLEDGE_CORE).then(([pack]) => pack as KnowledgePack))
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
  const [{ pack }, rest] = await Promise.all([loadKnowledge(), load(KNOWLEDGE_REST)])
  const lexicons = [
    ...pack.lexicons.filter((one) => !isShort(one)),
    ...(rest as readonly Lexicon[]),
  ]
  return compileKnowledge({ ...pack, lexicons })
}

async function load(address: string): Promise<readonly unknown[]> {
  const response = await fetch(new URL(address, self.location.href))
  if (!response.ok) throw new TypeError(`the knowledge is not there: ${response.status}`)
  return valuesOf((await response.json()) as Column)
}
