/** Fields, lower-cased, in which servers write to whom they delivered a mail. */
export const deliveredFields: readonly string[] = [
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-forwarded-to',
  'x-rcpt-to',
]
