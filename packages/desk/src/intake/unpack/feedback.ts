import { decodedPart } from './decode.ts'
import { factsOf, wordOf, type FeedbackReport } from './feedback-report.ts'
import { fieldValue, readFields } from './fields.ts'
import type { Part, Parts } from './parts.ts'
import { xarfOf } from './xarf.ts'

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
