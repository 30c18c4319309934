import type { Address, Analysis } from '@tasdeeq/engine'

/** The message that a report is about. */
export interface About {
  readonly analysis: Analysis
  readonly of: 'outer' | 'quoted'
  /** Whom it came to, and who passed it on: nobody of them is part of what is kept of it. */
  readonly readers: readonly Address[]
  /** Who sent it is who reported it: there is no other message in it. */
  readonly isReporters: boolean
}

/**
 * Of a mail that passes another on, with or without words of its own, the other counts: what a reporter writes, and
 * from where, is no part of the fraud. Forwards of forwards are opened up to the innermost.
 *
 * @param mailboxes addresses that people report to, lower-cased: who writes there reports
 */
export function aboutOf(outer: Analysis, mailboxes: ReadonlySet<string>): About {
  const readers: Address[] = []
  let analysis = outer
  let isReporters = [...outer.message.to, ...outer.message.cc].some(({ address }) =>
    mailboxes.has(address),
  )
  for (;;) {
    const { message, quoted } = analysis
    const isForward = message.forward === 'passes-on' || message.forward === 'comments'
    readers.push(...message.to, ...message.cc)
    if (isForward || isReporters) readers.push(...sendersOf(message))
    const [carried] = quoted
    // Whatever a report carries is what it is about, though the words around it are many.
    const isOpened = carried !== undefined && (isForward || isReporters)
    if (!isOpened) return made({ analysis, outer, readers, isReporters: isReporters || isForward })
    analysis = carried
    isReporters = false
  }
}

const MOST_READERS = 100

function made(found: Omit<About, 'of'> & { readonly outer: Analysis }): About {
  const { analysis, outer, readers, isReporters } = found
  const of = analysis === outer ? 'outer' : 'quoted'
  return { analysis, of, readers: readers.slice(0, MOST_READERS), isReporters }
}

function sendersOf({ from, replyTo, sender }: Analysis['message']): readonly Address[] {
  return [...from, ...replyTo, ...(sender ? [sender] : [])]
}
