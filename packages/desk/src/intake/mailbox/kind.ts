import { fieldValue, type Fields } from '../unpack/fields.ts'
import type { Parts } from '../unpack/parts.ts'

/** What came to a reporting mailbox. Only reports are kept. */
export type MailKind = 'report' | 'bounce' | 'auto-reply' | 'own' | 'loop'

/** In every mail of the desk's own. */
export const OWN_MARK = 'x-tasdeeq-receipt'

/** RFC 5321 section 6.3 asks for a limit of at least 100. */
const MOST_HOPS = 100

export interface ToTell {
  readonly mail: Pick<Parts, 'header' | 'type'>
  /** Of `From`. */
  readonly from: string
  /** The mailboxes' addresses, and the one that the desk writes from. */
  readonly ours: ReadonlySet<string>
  /** Is a message attached to it, or is it a report for machines? */
  readonly isCarrier: boolean
}

export function kindOf({ mail, from, ours, isCarrier }: ToTell): MailKind {
  const { header, type } = mail
  if (fieldValue(header, OWN_MARK) !== undefined || ours.has(from)) return 'own'
  if (header.fields.filter(({ name }) => name === 'received').length > MOST_HOPS) return 'loop'
  const reports = type.parameters.get('report-type')?.toLowerCase()
  // RFC 6522: delivery reports and read receipts are `multipart/report` too; RFC 5965 reports are meant for us.
  if (type.value === 'multipart/report' && reports !== 'feedback-report') return 'bounce'
  const auto = autoSubmitted(header)
  // A program that forwards reports writes auto-generated, and there is a message in it.
  if (auto === 'auto-replied' || (auto !== 'no' && !isCarrier)) return 'auto-reply'
  return 'report'
}

/** Does a receipt to whoever sent it do no harm? RFC 3834 section 2: not to programs, nor to lists. */
export function mayBeAnswered({ header }: Pick<Parts, 'header'>): boolean {
  const precedence = fieldValue(header, 'precedence')?.toLowerCase() ?? ''
  const isList = header.fields.some(({ name }) => name.startsWith('list-'))
  const suppressed = fieldValue(header, 'x-auto-response-suppress') !== undefined
  return (
    autoSubmitted(header) === 'no' &&
    !isList &&
    !suppressed &&
    !['bulk', 'list', 'junk'].includes(precedence)
  )
}

/** RFC 3834 section 5: a word, and comments or parameters after it. */
function autoSubmitted(header: Fields): string {
  const value = fieldValue(header, 'auto-submitted')?.trim().toLowerCase() ?? 'no'
  return /^[a-z-]+/u.exec(value)?.[0] ?? 'no'
}
