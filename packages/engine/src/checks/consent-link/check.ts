import { hostParts } from '../../sender/host.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { hostOf } from '../facts/contacts.ts'
import { spansOfLink } from '../facts/first-of-key.ts'
import { calledTo, type Target } from '../facts/targets.ts'
import { text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'consent-link',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  group: 'links',
  families: ['account-phishing'],
  run,
  words,
})

/**
 * A link to the page where a program asks for leave to an account (OAuth 2.0, RFC 6749 §4.1.1), which hands that leave to
 * a place that is neither the page's own nor the sender's.
 */
function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email') return []
  for (const target of calledTo(facts)) {
    const host = handsTo(target)
    if (host === undefined || isAtHome(host, target, facts)) continue
    const params = { host: text(host) }
    const spans = spansOfLink(target)
    return [{ key: 'elsewhere', outcome: 'contradicted', params, spans, sources: [] }]
  }
  return []
}

function handsTo({ parts: { path, query } }: Target): string | undefined {
  if (!/\/(?:authorize|oauth2?|auth|consent)(?:\/|$)/iu.test(path)) return undefined
  if (!/(?:^|[&;])client_id=/iu.test(query)) return undefined
  const [, written = ''] = /(?:^|[&;])redirect_uri=([^&#]{1,400})/iu.exec(query) ?? []
  const host = hostOf(decoded(written))
  return host.includes('.') ? host : undefined
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

function isAtHome(host: string, { domain }: Target, { sender }: Facts): boolean {
  const { registrable } = hostParts(host)
  return registrable === domain.registrable || registrable === sender.domain?.registrable
}
