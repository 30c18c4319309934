import type { Claim } from '../claims/claim.ts'
import type { Family } from '../checks/family.ts'

/** The family whose hook a claim is: what the reader is told has happened, is offered, or is in for. */
export function hookOf(claim: Claim): Family | undefined {
  switch (claim.kind) {
    case 'situation':
      return SITUATIONS[claim.value.situation]
    case 'offer':
      return OFFERS[claim.value.offer]
    case 'threat':
      return THREATS[claim.value.threat]
    default:
      return undefined
  }
}

const SITUATIONS: Readonly<Record<string, Family>> = {
  'account-problem': 'account-phishing',
  'unusual-sign-in': 'account-phishing',
  'mailbox-full': 'account-phishing',
  'document-shared': 'account-phishing',
  voicemail: 'account-phishing',
  'parcel-held': 'parcel-fraud',
  'parcel-contraband': 'parcel-fraud',
  'invoice-due': 'invoice-fraud',
  'unknown-purchase': 'invoice-fraud',
  'subscription-renewal': 'invoice-fraud',
  'relative-in-trouble': 'relative-in-trouble',
  'recorded-on-camera': 'extortion',
  'court-order': 'authority-impersonation',
  notice: 'authority-impersonation',
  'tax-due': 'tax-fraud',
  'traffic-fine': 'traffic-fine-fraud',
}

const OFFERS: Readonly<Record<string, Family>> = {
  'guaranteed-return': 'investment-fraud',
  investment: 'investment-fraud',
  prize: 'prize-fraud',
  benefit: 'benefit-fraud',
  refund: 'tax-fraud',
  job: 'job-fraud',
  task: 'task-fraud',
  loan: 'loan-fraud',
  inheritance: 'advance-fee',
  gift: 'romance-fraud',
  recovery: 'recovery-fraud',
}

const THREATS: Readonly<Record<string, Family>> = {
  'sim-block': 'sim-block-fraud',
  'identity-block': 'sim-block-fraud',
  'benefit-block': 'benefit-fraud',
  disconnection: 'utility-fraud',
  arrest: 'authority-impersonation',
}
