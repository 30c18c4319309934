import type { Language } from '@tasdeeq/engine'
import type { Row } from './rows.ts'

/** What a digest says. */
export interface DigestMail {
  /** Unique; the same where it has to be sent a second time, so that mailboxes keep one. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly language: Language
  readonly rows: readonly Row[]
  /** Mails held beside those in the rows. */
  readonly more: number
  /** Is it sent early, for a deadline? */
  readonly isUrgent: boolean
  readonly now: number
}
