import { isIP } from 'node:net'
import { parse } from 'tldts'
import type { Feedback, ReportReceived } from '../../events/event.ts'
import { decodedPart } from './decode.ts'
import { fieldValue, readFields } from './fields.ts'
import type { Part, Parts } from './parts.ts'
import { xarfOf } from './xarf.ts'

/** A report for machines, taken apart. */
export interface FeedbackReport {
  readonly feedback: Feedback
  readonly word: ReportReceived['word']
  /** The messages it is about, as they stand in it. Empty: it has none, and is about an address alone. */
  readonly messages: readonly Uint8Array[]
}

/** ARF (RFC 5965) or X-ARF; undefined: it is neither. */
export function feedbackOf(mail: Parts): FeedbackReport | undefined {
  return xarfOf(mail) ?? arfOf(mail)
}

/** Bytes of the part for machines. */
const MOST = 64 * 1024

/** RFC 5965 section 2: `multipart/report` with a part for machines and the message, or its header, behind it. */
function arfOf({ parts }: Parts): FeedbackReport | undefined {
  const part = parts.find(({ type }) => type.value === 'message/feedback-report')
  if (!part) return undefined
  const said = readFields(decodedPart(part).subarray(0, MOST))
  const type = fieldValue(said, 'feedback-type')
  if (type === undefined) return undefined
  return {
    feedback: factsOf({
      format: 'arf',
      type,
      // RFC 5965 section 3.2: at most one Source-IP, any number of Reported-Domain.
      source: fieldValue(said, 'source-ip'),
      domain: fieldValue(said, 'reported-domain'),
    }),
    word: wordOf(type),
    messages: parts.filter(isReported).map((each) => decodedPart(each)),
  }
}

/** RFC 5965 section 2 (d); RFC 6522 section 3 for the header alone. */
function isReported({ type }: Part): boolean {
  return ['message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers'].includes(type.value)
}

const WORDS: Readonly<Record<string, ReportReceived['word']>> = {
  'not-spam': 'genuine',
  abuse: 'unwanted',
  spam: 'unwanted',
  'opt-out': 'unwanted',
  'opt-out-list': 'unwanted',
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
