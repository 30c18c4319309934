import { fieldValue, type Fields } from '../unpack/fields.ts'
import { writtenTo } from './envelope.ts'
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

/**
 * What programs answer or give back, and what comes of the desk's own, is dropped only where it is written to us. Whoever passes
 * a fraud on unchanged passes its header on too: it must not say of itself that it is not to be looked at.
 */
export function kindOf({ mail, from, ours, isCarrier }: ToTell): MailKind {
  const { header, type } = mail
  // What carries a message is no message passed on as it is; and not every mailbox's addresses are known.
  const isToUs = isCarrier || writtenTo(header).some((address) => ours.has(address))
  const isOwn = fieldValue(header, OWN_MARK) !== undefined || ours.has(from)
  if (isToUs && isOwn) return 'own'
  if (header.fields.filter(({ name }) => name === 'received').length > MOST_HOPS) return 'loop'
  if (!isToUs) return 'report'
  if (isBounce(type)) return 'bounce'
  return isAutomatic(header, isCarrier) ? 'auto-reply' : 'report'
}

/** RFC 6522: delivery reports and read receipts are `multipart/report` too; RFC 5965 reports are meant for us. */
function isBounce({ value, parameters }: Parts['type']): boolean {
  return (
    value === 'multipart/report' &&
    parameters.get('report-type')?.toLowerCase() !== 'feedback-report'
  )
}

/** A program that forwards reports writes auto-generated, and there is a message in it. */
function isAutomatic(header: Fields, isCarrier: boolean): boolean {
  const auto = autoSubmitted(header)
  return auto === 'auto-replied' || (auto !== 'no' && !isCarrier)
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
