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
  const { message, sender } = facts
  const isKnown = sender.domain?.kind === 'known' || sender.domain?.kind === 'official'
  if (facts.channel !== 'email' || (isKnown && sender.aligned === 'proven')) return []
  const scans = requestsOf(facts, ['scan-qr'])
  const brings = message.attachments.length > 0 || (message.html?.images ?? 0) > 0
  if (scans.length === 0 || !brings) return []
  const about = [
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
  if (about.length === 0) return []
  const spans = spansOf(scans, about)
  return [{ key: 'attached', outcome: 'unknown', params: {}, spans, sources: [] }]
}
