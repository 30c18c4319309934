import { isIP } from 'node:net'
import { parse } from 'tldts'
import type { Feedback, ReportReceived } from '../../events/event.ts'

/** A report for machines, taken apart. */
export interface FeedbackReport {
  readonly feedback: Feedback
  readonly word: ReportReceived['word']
  /** The messages it is about, as they stand in it. Empty: it has none, and is about an address alone. */
  readonly messages: readonly Uint8Array[]
}

/** RFC 5965 section 7.3 and RFC 6430 list the types; what is not a matter of taste is a fraud's. */
export function wordOf(type: string): ReportReceived['word'] {
  return WORDS[type.trim().toLowerCase()] ?? 'fraud'
}

export function factsOf(said: {
  readonly format: Feedback['format']
  readonly type: string
  readonly source: string | undefined
  readonly domain: string | undefined
}): Feedback {
  const sourceIp = said.source?.trim() ?? ''
  const domain = parse(said.domain?.trim().slice(0, 255) ?? '').hostname
  return {
    format: said.format,
    type: said.type
      .trim()
      .toLowerCase()
      .replace(/[^a-z0-9-]/gu, '')
      .slice(0, 60),
    ...(isIP(sourceIp) !== 0 && { sourceIp }),
    ...(domain !== null && isIP(domain) === 0 && { reportedDomain: domain }),
  }
}

const WORDS: Readonly<Record<string, ReportReceived['word']>> = {
  'not-spam': 'genuine',
  abuse: 'unwanted',
  spam: 'unwanted',
  'opt-out': 'unwanted',
  'opt-out-list': 'unwanted',
}
