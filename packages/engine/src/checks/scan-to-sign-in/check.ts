import type { Claim } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { requestsOf, situationsOf, spansOf, threatsOf } from '../facts/own.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'scan-to-sign-in',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  families: ['account-phishing'],
  run,
  words,
})

/**
 * A mail that brings a picture or a file, would have the reader scan a code in it, and speaks of an account, of pay or of
 * a document: the code leads to a page that no filter of the firm sees.
 */
function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email' || isOfKnown(facts) || !bringsPicture(facts)) return []
  const scans = requestsOf(facts, ['scan-qr'])
  const about = scans.length === 0 ? [] : concerns(facts)
  if (about.length === 0) return []
  const spans = spansOf(scans, about)
  return [{ key: 'attached', outcome: 'unknown', params: {}, spans, sources: [] }]
}

function isOfKnown({ sender: { domain, aligned } }: Facts): boolean {
  return aligned === 'proven' && (domain?.kind === 'known' || domain?.kind === 'official')
}

function bringsPicture({ message }: Facts): boolean {
  return message.attachments.length > 0 || (message.html?.images ?? 0) > 0
}

/** An account, pay, or something that waits to be read. */
function concerns(facts: Facts): readonly Claim[] {
  return [
    ...situationsOf(facts, [
      'account-problem',
      'unusual-sign-in',
      'password-expiry',
      'mailbox-full',
      'messages-held',
      'message-waiting',
      'payroll-change',
      'document-shared',
      'voicemail',
      'kyc-update',
    ]),
    ...threatsOf(facts, ['account-block', 'loss']),
    ...requestsOf(facts, ['credentials']),
  ]
}
