import { loadKnowledgePack } from '@tasdeeq/host'
import { titleOf } from '../knowledge/title.ts'

/** A body that a message claims to come from, as people know it: where it has no name in a language, by another. */
export interface Body {
  /** Of the register: `pk.nccia`. */
  readonly id: string
  readonly names: { readonly en: string; readonly ur: string }
}

/** Bodies of the register and known inventions by name; one that is no longer there keeps its id. */
export function bodiesOf(ids: readonly string[]): readonly Body[] {
  register ??= read()
  return ids.map((id) => {
    const { en, ur } = titleOf(id, { names: register?.get(id) })
    return { id, names: { en, ur: ur ?? en } }
  })
}

/** Fewer letters are in the names of many. */
const FEWEST = 3
const MOST = 50

/** Ids of bodies that are called so, in any language of the register: what somebody typed is in one of their names. */
export function bodiesCalled(typed: string): readonly string[] {
  register ??= read()
  const sought = typed.trim().toLowerCase()
  if (sought.length < FEWEST) return []
  return [...register]
    .filter(([, names]) =>
      Object.values(names)
        .flat()
        .some((name) => name.toLowerCase().includes(sought)),
    )
    .slice(0, MOST)
    .map(([id]) => id)
}

/** Read when it is first asked for: a desk that nobody looks at needs none. */
let register: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> | undefined

function read(): NonNullable<typeof register> {
  const { authorities, inventions } = loadKnowledgePack()
  return new Map([
    ...authorities.map(({ id, names }) => [id, names] as const),
    ...inventions.map(({ id, names }) => [id, { en: names }] as const),
  ])
}
