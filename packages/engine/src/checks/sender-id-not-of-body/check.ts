import { holdsAt, isStrong } from '../../knowledge/facts.ts'
import type { Authority, Fact } from '../../knowledge/records.ts'
import { international } from '../../sender/phone.ts'
import type { PhoneSender } from '../../sender/sender.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isPublicBody, type BodyClaim } from '../facts/bodies.ts'
import { identities } from '../facts/senders.ts'
import { sourcesOf } from '../facts/sources.ts'
import { authority, list, text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'sender-id-not-of-body',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: [
    'benefit-fraud',
    'sim-block-fraud',
    'bank-impersonation',
    'traffic-fine-fraud',
    'authority-impersonation',
  ],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { phone } = facts.sender
  const [identity] = identities(facts)
  if (!phone || !identity) return []
  const bodies = identities(facts).flatMap((found) => found.bodies)
  if (bodies.some((body) => isItsOwn(phone, body, facts))) return []
  return observe(phone, { claim: identity.claim, body: identity.bodies[0]! }, facts)
}

function isItsOwn({ value, usedBy }: PhoneSender, body: Authority, facts: Facts): boolean {
  if (usedBy.includes(body.id)) return true
  const numbers = [...body.phones, ...body.senderIds].map((fact) => fact.value)
  return numbers.some((number) => number === value || international(number, facts) === value)
}

interface Identity {
  readonly claim: BodyClaim
  readonly body: Authority
}

function observe(
  phone: PhoneSender,
  { claim, body }: Identity,
  facts: Facts,
): readonly Observation[] {
  const ids = body.senderIds.filter((fact) => holdsAt(fact, facts.now))
  const sure = ids.filter(isStrong)
  const key = keyFor(phone, sure, body)
  if (key === undefined) return []
  return [
    {
      key,
      outcome: key === 'personal-number' ? 'contradicted' : 'unknown',
      params: {
        sender: text(facts.sender.address),
        body: authority(body.id),
        ids: list(sure.map(({ value }) => text(value))),
      },
      spans: [claim.span],
      sources: sourcesOf(...sure),
    },
  ]
}

/** A register of sender ids is never known to be whole: another short code or name is no contradiction. */
function keyFor({ kind }: PhoneSender, sure: readonly Fact[], body: Authority): Key | undefined {
  if (sure.length > 0) return kind === 'number' ? 'personal-number' : 'other-id'
  return kind === 'number' && (isPublicBody(body) || FINANCIAL.has(body.kind))
    ? 'no-ids'
    : undefined
}

const FINANCIAL: ReadonlySet<string> = new Set(['bank', 'wallet', 'telecom', 'utility'])
