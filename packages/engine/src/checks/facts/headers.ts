import type { Header, Message } from '../../message/message.ts'
import type { Facts } from '../check.ts'

/** The value of the topmost header of a name (lower-cased), '' where there is none. */
export function headerValue({ message }: Pick<Facts, 'message'>, name: string): string {
  return indexOf(message).first.get(name)?.value ?? ''
}

export function hasHeader({ message }: Pick<Facts, 'message'>, name: string): boolean {
  return indexOf(message).first.has(name)
}

/** How often a header stands in the message. */
export function headerCount({ message }: Pick<Facts, 'message'>, name: string): number {
  const { first, again } = indexOf(message)
  return again.get(name) ?? (first.has(name) ? 1 : 0)
}

interface HeaderIndex {
  /** The topmost header of each name. */
  readonly first: ReadonlyMap<string, Header>
  /** How often a name stands there, of those that stand there more than once. */
  readonly again: ReadonlyMap<string, number>
}

const indexes = new WeakMap<Message, HeaderIndex>()

/** Many checks ask for many headers of one message. */
function indexOf(message: Message): HeaderIndex {
  const known = indexes.get(message)
  if (known) return known
  const first = new Map<string, Header>()
  const again = new Map<string, number>()
  for (const header of message.headers) {
    const { name } = header
    if (first.has(name)) again.set(name, (again.get(name) ?? 1) + 1)
    else first.set(name, header)
  }
  const built = { first, again }
  indexes.set(message, built)
  return built
}
