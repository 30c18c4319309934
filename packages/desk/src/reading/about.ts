import type { Address, Analysis } from '@tasdeeq/engine'

/** The message that a report is about. */
export interface About {
  readonly analysis: Analysis
  readonly of: 'outer' | 'quoted'
  /** Whom it came to, and who passed it on: nobody of them is part of what is kept of it. */
  readonly readers: readonly Address[]
}

/**
 * Of a mail that passes another on, with or without words of its own, the other counts: what a reporter writes, and
 * from where, is no part of the fraud. Forwards of forwards are opened up to the innermost.
 */
export function aboutOf(outer: Analysis): About {
  let analysis = outer
  let of: About['of'] = 'outer'
  const readers: Address[] = []
  for (;;) {
    const { message, quoted } = analysis
    readers.push(...message.to, ...message.cc)
    if (message.forward !== 'passes-on' && message.forward !== 'comments') break
    readers.push(...message.from, ...message.replyTo, ...(message.sender ? [message.sender] : []))
    const [carried] = quoted
    if (carried === undefined) break
    analysis = carried
    of = 'quoted'
  }
  return { analysis, of, readers: readers.slice(0, MOST_READERS) }
}

const MOST_READERS = 100
