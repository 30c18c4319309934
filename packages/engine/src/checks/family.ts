/** The kinds of fraud a message can be, named after what the reader is made to believe. */
export const families = [
  'authority-impersonation',
  'bank-impersonation',
  'benefit-fraud',
  'prize-fraud',
  'investment-fraud',
  'task-fraud',
  'job-fraud',
  'loan-fraud',
  'advance-fee',
  'charity-fraud',
  'parcel-fraud',
  'tax-fraud',
  'traffic-fine-fraud',
  'sim-block-fraud',
  'utility-fraud',
  'account-phishing',
  'extortion',
  'relative-in-trouble',
  'romance-fraud',
  'tech-support-fraud',
  'business-mail-compromise',
  'recovery-fraud',
  'invoice-fraud',
  'malware',
] as const

export type Family = (typeof families)[number]
