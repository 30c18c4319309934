import type { Family } from '../family.ts'

/** The family of a fraud that pretends to be a body of this kind; most kinds are authorities. */
export function familyOfKind(kind: string): Family {
  return FAMILIES[kind] ?? 'authority-impersonation'
}

const FAMILIES: Readonly<Record<string, Family>> = {
  bank: 'bank-impersonation',
  'central-bank': 'bank-impersonation',
  'payment-scheme': 'bank-impersonation',
  wallet: 'bank-impersonation',
  brand: 'account-phishing',
  platform: 'account-phishing',
  courier: 'parcel-fraud',
  post: 'parcel-fraud',
  recruitment: 'job-fraud',
  'tax-authority': 'tax-fraud',
  telecom: 'sim-block-fraud',
  'traffic-enforcement': 'traffic-fine-fraud',
  utility: 'utility-fraud',
  welfare: 'benefit-fraud',
}
