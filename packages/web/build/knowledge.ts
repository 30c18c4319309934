import type { KnowledgePack } from '@tasdeeq/engine'

/** The knowledge as the page loads it: what most messages take, and the rest. */
export interface Split {
  readonly core: string
  readonly rest: string
}

/** Languages whose phrases come with the first visit: those that messages to readers here are written in. */
const FIRST = new Set(['en', 'ur', 'ur-Latn'])

/**
 * Splits it. Left out of both is what only its editors read: notes. Names of bodies in languages that no reader of the
 * page is written to in stay: messages name them.
 */
export function splitKnowledge(pack: KnowledgePack): Split {
  const first = pack.lexicons.filter(({ language }) => FIRST.has(language))
  const rest = pack.lexicons.filter(({ language }) => !FIRST.has(language))
  return {
    core: JSON.stringify({ ...pack, lexicons: first }, withoutNotes),
    rest: JSON.stringify(rest),
  }
}

function withoutNotes(key: string, value: unknown): unknown {
  return key === 'note' ? undefined : value
}
