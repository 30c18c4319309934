import type { Resolver } from './methods.ts'

/** A zone as data: `name type` → answer. */
export type Zone = Readonly<Record<string, readonly string[][]>>

/** Answers from a zone; of what is not in it there is no such name. */
export function resolverOf(zone: Zone): Resolver {
  return async (name, type) => {
    const answer = zone[`${name} ${type}`]
    if (!answer) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
    return answer.map((strings) => [...strings])
  }
}
