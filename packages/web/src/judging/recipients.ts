import type { Analysis, Message } from '@tasdeeq/engine'
import { deliveredFields } from './delivered-fields.ts'

const DELIVERED: ReadonlySet<string> = new Set(deliveredFields)

/**
 * Addresses of the reporter, to be taken out of what is sent: those that the mail names in `To` and `Cc`, and the one
 * it was delivered to, which a mail to "undisclosed recipients" has in its topmost fields alone. Frauds are often written
 * to their own address. It is who sent them and stays, where the servers say that somebody else got the mail.
 *
 * @param judged the message the answer is about
 */
export function recipientsOf(outer: Analysis, judged: Message): readonly string[] {
  const messages = [...allOf(outer)].map(({ message }) => message)
  const delivered = messages.flatMap(deliveredTo)
  const authors = new Set(delivered.length === 0 ? [] : authorsOf(judged))
  const named = messages.flatMap(({ to, cc }) => [...to, ...cc].map(({ address }) => address))
  const others = named.filter((address) => !authors.has(address.toLowerCase()))
  return [...new Set([...others, ...delivered])].filter((one) => one.includes('@'))
}

function* allOf(analysis: Analysis): Generator<Analysis> {
  yield analysis
  for (const carried of analysis.quoted) yield* allOf(carried)
}

/** What stands above the first `Received`, and in it: all below may have come with the mail. */
function deliveredTo({ headers }: Message): readonly string[] {
  const first = headers.findIndex(({ name }) => name === 'received')
  const own = headers
    .slice(0, Math.max(first, 0))
    .filter(({ name }) => DELIVERED.has(name))
    .flatMap(({ value }) => value.slice(0, LONGEST).match(ADDRESS) ?? [])
  const [, via = ''] = FOR.exec(headers[first]?.value.slice(0, LONGEST) ?? '') ?? []
  return via === '' ? own : [...own, via]
}

const LONGEST = 2_000
const ADDRESS = /[^\s<>()",;:]{1,64}@[^\s<>()",;:]{1,255}/gu
/** RFC 5321 section 4.4: `for <reader@home.example>`. */
const FOR = /\sfor\s{1,4}<([^\s<>@]{1,64}@[^\s<>@]{1,255})>/iu

function authorsOf({ from, replyTo, sender }: Message): readonly string[] {
  return [...from, ...replyTo, ...(sender ? [sender] : [])].map(({ address }) =>
    address.toLowerCase(),
  )
}
