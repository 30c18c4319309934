import type { Header, Message } from '../../message/message.ts'
import type { Facts } from '../check.ts'

/** The value of the topmost header of a name (lower-cased), '' where there is none. */
export function headerValue({ message }: Pick<Facts, 'message'>, name: string): string {
  return indexOf(message).get(name)?.[0]?.value ?? ''
}

export function hasHeader({ message }: Pick<Facts, 'message'>, name: string): boolean {
  return indexOf(message).has(name)
}

/** How often a header stands in the message. */
export function headerCount({ message }: Pick<Facts, 'message'>, name: string): number {
  return indexOf(message).get(name)?.length ?? 0
}

type HeaderIndex = ReadonlyMap<string, readonly Header[]>

const indexes = new WeakMap<Message, HeaderIndex>()

/** Many checks ask for many headers of one message. */
function indexOf(message: Message): HeaderIndex {
  const known = indexes.get(message)
  if (known) return known
  const built = new Map<string, Header[]>()
  for (const header of message.headers) {
    const list = built.get(header.name)
    if (list) list.push(header)
    else built.set(header.name, [header])
  }
  indexes.set(message, built)
  return built
}
