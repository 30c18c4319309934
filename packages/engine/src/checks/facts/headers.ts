import type { Header } from '../../message/message.ts'
import type { Facts } from '../check.ts'
import { once } from './once.ts'

/** The value of the topmost header of a name (lower-cased), '' where there is none. */
export function headerValue(facts: Facts, name: string): string {
  return indexOf(facts).first.get(name)?.value ?? ''
}

export function hasHeader(facts: Facts, name: string): boolean {
  return indexOf(facts).first.has(name)
}

/** How often a header stands in the message. */
export function headerCount(facts: Facts, name: string): number {
  const { first, again } = indexOf(facts)
  return again.get(name) ?? (first.has(name) ? 1 : 0)
}

interface HeaderIndex {
  /** The topmost header of each name. */
  readonly first: ReadonlyMap<string, Header>
  /** How often a name stands there, of those that stand there more than once. */
  readonly again: ReadonlyMap<string, number>
}

/** Many checks ask for many headers of one message. */
const indexOf = once(({ message }): HeaderIndex => {
  const first = new Map<string, Header>()
  const again = new Map<string, number>()
  for (const header of message.headers) {
    const { name } = header
    if (first.has(name)) again.set(name, (again.get(name) ?? 1) + 1)
    else first.set(name, header)
  }
  return { first, again }
})
