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
  'absent-owner': 'advance-fee',
  'recorded-on-camera': 'extortion',
  'court-order': 'authority-impersonation',
  notice: 'authority-impersonation',
  'tax-due': 'tax-fraud',
  'traffic-fine': 'traffic-fine-fraud',
  'password-expiry': 'account-phishing',
  'messages-held': 'account-phishing',
  'storage-full': 'account-phishing',
  'payment-failed': 'account-phishing',
  'kyc-update': 'bank-impersonation',
  'wallet-problem': 'account-phishing',
  'copyright-complaint': 'account-phishing',
  'funds-waiting': 'advance-fee',
  'account-statement': 'invoice-fraud',
  'purchase-order': 'invoice-fraud',
  'payroll-change': 'business-mail-compromise',
  'device-infected': 'tech-support-fraud',
  'delivery-fee': 'parcel-fraud',
  'points-expiring': 'prize-fraud',
  appeal: 'charity-fraud',
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
  gift: 'prize-fraud',
  recovery: 'recovery-fraud',
  'survey-reward': 'prize-fraud',
  'crypto-airdrop': 'investment-fraud',
  donation: 'advance-fee',
  'confidential-deal': 'advance-fee',
  'stock-tip': 'investment-fraud',
}

const THREATS: Readonly<Record<string, Family>> = {
  'sim-block': 'sim-block-fraud',
  'identity-block': 'sim-block-fraud',
  'benefit-block': 'benefit-fraud',
  disconnection: 'utility-fraud',
  arrest: 'authority-impersonation',
}
