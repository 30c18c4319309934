import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { domainFact, isListMail } from '../facts/senders.ts'
import { authority, country, text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'authentication-failed',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: [
    'authority-impersonation',
    'bank-impersonation',
    'business-mail-compromise',
    'account-phishing',
  ],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { sender } = facts
  const { domain } = sender
  if (!domain || sender.aligned !== 'refuted') return []
  const params = { domain: text(domain.host) }
  // A list changes what it passes on, and so breaks the signature; ARC (RFC 8617) says who vouched before.
  if (isListMail(facts) || sender.authentication.arc === 'pass') {
    return [{ key: 'list', outcome: 'unknown', params, spans: [], sources: [] }]
  }
  const body = facts.knowledge.authority(domain.usedBy[0] ?? '')
  if (body) {
    const sources = domainFact(body, domain.host, facts)?.sources ?? []
    return [
      {
        key: 'fraud-domain',
        outcome: 'contradicted',
        params: { ...params, owner: authority(body.id) },
        spans: [],
        sources,
      },
    ]
  }
  if (domain.officialIn !== undefined) {
    const owner = country(domain.officialIn)
    return [
      {
        key: 'official',
        outcome: 'contradicted',
        params: { ...params, owner },
        spans: [],
        sources: [],
      },
    ]
  }
  return [{ key: 'other', outcome: 'contradicted', params, spans: [], sources: [] }]
}
