import { tokenise } from '../../text/tokens.ts'
import type { Facts } from '../check.ts'

const PREFIX = 'institution:'

/**
 * Kinds of body that a name speaks of ("… Court" → `court`), by the lexicon's words for institutions. Words
 * that fit any kind ("office", "department") tell none.
 */
export function kindsNamed(name: string, facts: Facts): readonly string[] {
  const known = new Set(facts.knowledge.pack.authorities.map((body) => body.kind))
  const kinds = new Set<string>()
  const { matches } = facts.knowledge.find(tokenise(name), facts.claims.languages)
  for (const match of matches) {
    const meaning = facts.knowledge.meanings[match.id]
    if (meaning?.kind === 'lexicon' && meaning.key.startsWith(PREFIX)) {
      const kind = meaning.key.slice(PREFIX.length)
      if (known.has(kind)) kinds.add(kind)
    }
  }
  return [...kinds]
}

/** Does a longer name hold the full name of a known body ("Lahore Circle of the Federal Investigation Agency")? */
export function holdsKnownBody(name: string, facts: Facts): boolean {
  const { find, meanings } = facts.knowledge
  return find(tokenise(name), facts.claims.languages).matches.some(
    ({ id, from, to }) => to - from >= FULL_NAME && meanings[id]?.kind === 'authority',
  )
}

/** Words of a name that is no mere abbreviation or nickname. */
const FULL_NAME = 3
