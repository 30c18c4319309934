import type { Facts } from '../check.ts'
import { once } from './once.ts'

/**
 * A report that mail services send every day to whoever runs a domain: a line of words and one packed file, whose name
 * says who reports on whom, from when to when (RFC 7489, section 7.2.1.1; RFC 8460, section 5.1).
 */
export const isAggregateReport: (facts: Facts) => boolean = once(({ message }) =>
  message.attachments.some(({ name }) => REPORTS_NAME.test(name)),
)

const REPORTS_NAME = /^[^!/\s]+![^!/\s]+!\d{10}!\d{10}(?:![^!/\s]+)?\.(?:xml|json|zip)(?:\.gz)?$/iu
