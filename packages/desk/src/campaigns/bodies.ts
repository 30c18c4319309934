import { loadKnowledgePack } from '@tasdeeq/host'

/** A body that a message claims to come from, as people know it. */
export interface Body {
  /** Of the register: `pk.nccia`. */
  readonly id: string
  readonly name: string
}

/** Bodies of the register by name; one that it no longer has keeps its id. */
export function bodiesOf(ids: readonly string[]): readonly Body[] {
  names ??= new Map(loadKnowledgePack().authorities.map((one) => [one.id, one.names.en?.[0] ?? '']))
  return ids.map((id) => ({ id, name: names?.get(id) || id }))
}

/** Read when it is first asked for: a desk that nobody looks at needs none. */
let names: ReadonlyMap<string, string> | undefined
