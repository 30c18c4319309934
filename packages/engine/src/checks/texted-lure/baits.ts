import type { Claim } from '../../claims/claim.ts'
import type { Bait } from './words.ts'

/** What is most told in false texts, of which each is rare between people who know each other. */
export function baitOf(told: readonly Claim[]): Bait | undefined {
  for (const [key, kinds] of BAITS) {
    if (told.some((claim) => kinds.has(kindOf(claim)))) return key
  }
  return undefined
}

const BAITS: readonly (readonly [Bait, ReadonlySet<string>])[] = [
  [
    'windfall',
    new Set([
      'prize',
      'survey-reward',
      'gift',
      'refund',
      'benefit',
      'donation',
      'inheritance',
      'funds-waiting',
      'crypto-airdrop',
      'points-expiring',
    ]),
  ],
  [
    'account',
    new Set([
      'account-problem',
      'unusual-sign-in',
      'unknown-purchase',
      'payment-failed',
      'kyc-update',
      'wallet-problem',
      'password-expiry',
      'subscription-renewal',
      'account-block',
      'sim-block',
      'identity-block',
      'disconnection',
    ]),
  ],
  ['debt', new Set(['parcel-held', 'delivery-fee', 'traffic-fine', 'tax-due', 'invoice-due'])],
  ['earning', new Set(['job', 'task', 'loan', 'investment', 'guaranteed-return', 'credit'])],
]

function kindOf(claim: Claim): string {
  if (claim.kind === 'situation') return claim.value.situation
  if (claim.kind === 'offer') return claim.value.offer
  return claim.kind === 'threat' ? claim.value.threat : ''
}
