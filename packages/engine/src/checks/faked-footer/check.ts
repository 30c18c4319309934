import type { Span } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { bodiesNamed, bodyClaims } from '../facts/bodies.ts'
import { isSentFrom } from '../facts/origin.ts'
import { ownBody } from '../facts/own-body.ts'
import { authority, text } from '../params.ts'
import { footers, isAtHome } from './footers.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'faked-footer',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['account-phishing', 'bank-impersonation', 'parcel-fraud'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { message } = facts
  if (facts.channel !== 'email' || facts.claims.reports !== undefined || isKnown(facts)) return []
  const { start, end } = ownBody(facts)
  const found = footers(message.text, { start, end })
  return found.length === 0 ? [] : (ofBody(found, facts) ?? ofNobody(found, facts))
}

/** A mail that is proven to come from a body of the register may well name its owner, or its bank. */
function isKnown({ sender }: Facts): boolean {
  return sender.aligned === 'proven' && (sender.domain?.usedBy.length ?? 0) > 0
}

/** A company or body of the register, in whose name the footer stands, and from whom the mail does not come. */
function ofBody(found: readonly Span[], facts: Facts): readonly Observation[] | undefined {
  for (const claim of bodyClaims(facts)) {
    if (!found.some((span) => claim.span.start >= span.start && claim.span.end <= span.end))
      continue
    const bodies = bodiesNamed(claim, facts)
    const [body] = bodies
    if (body === undefined) continue
    if (bodies.some((one) => isSentFrom(one, facts)) || bearsName(claim.text, facts)) return []
    return [
      {
        key: 'body',
        outcome: 'contradicted',
        params: { body: authority(body.id) },
        spans: [claim.span],
        sources: [],
      },
    ]
  }
  return undefined
}

/** "email.contoso.example" under the name of Contoso: like or not like, that is asked of domains elsewhere. */
function bearsName(name: string, { sender }: Facts): boolean {
  const plain = name.toLowerCase().split(/[^a-z0-9]+/u, 1)[0] ?? ''
  return plain.length >= LEAST_NAME && (sender.domain?.registrable.includes(plain) ?? false)
}

const LEAST_NAME = 4

/** A name that neither the sender's name and domain nor any link bears. */
function ofNobody(found: readonly Span[], facts: Facts): readonly Observation[] {
  const [span] = found
  if (span === undefined || found.some((one) => isAtHome(one, facts))) return []
  const name = facts.message.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()
  return [
    {
      key: 'stranger',
      outcome: 'unknown',
      params: { name: text(name) },
      spans: [span],
      sources: [],
    },
  ]
}
