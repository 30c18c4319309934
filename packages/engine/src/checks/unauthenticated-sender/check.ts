import { hostOfAddress, isAligned } from '../../sender/host.ts'
import type { AuthResult } from '../../sender/sender.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isBounce } from '../facts/bounces.ts'
import { isDiscussion } from '../facts/discussion.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'unauthenticated-sender',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { domain, authentication, aligned } = facts.sender
  if (!domain || authentication.by === 'nobody' || aligned === 'proven') return []
  // A list changes what it passes on; ARC (RFC 8617) says who vouched before.
  if (isDiscussion(facts) || authentication.arc === 'pass' || isForwarded(facts)) return []
  if (isBounce(facts)) return []
  const key = keyFor(facts)
  if (key === undefined) return []
  return [
    {
      key,
      outcome: WEAK.has(key) ? 'unknown' : 'contradicted',
      params: { domain: text(domain.host) },
      spans: [],
      sources: [],
    },
  ]
}

const WEAK: ReadonlySet<Key> = new Set(['nothing', 'signature-broken', 'other-proven'])
const NOTHING: ReadonlySet<AuthResult> = new Set(['none', 'neutral', 'permerror', 'temperror'])

function keyFor(facts: Facts): Key | undefined {
  const { spf, dkim } = facts.sender.authentication
  if (dkim === 'pass' || spf === 'pass') return provesOther(facts) ? 'other-proven' : undefined
  if (isKnown(facts)) return 'body'
  const refused = REFUSALS[spf]
  if (refused !== undefined) return refused
  if (dkim === 'fail') return 'signature-broken'
  return NOTHING.has(spf) && (dkim === 'none' || dkim === 'unknown') ? 'nothing' : undefined
}

const REFUSALS: Readonly<Partial<Record<AuthResult, Key>>> = {
  fail: 'refused',
  softfail: 'doubted',
}

/** Something passed, and is known to be of another domain than the one shown. */
function provesOther({ sender }: Facts): boolean {
  const { domain, authentication, returnPath } = sender
  if (authentication.dkim === 'pass') return authentication.dkimDomains.length > 0
  const envelope = hostOfAddress(returnPath?.address ?? '')
  return envelope !== '' && !isAligned(domain?.host ?? '', envelope)
}

/** A body or a mail provider of the register: whoever owns the domain authenticates his mail. */
function isKnown({ sender }: Facts): boolean {
  const { domain } = sender
  if (domain === undefined) return false
  return domain.usedBy.length > 0 || domain.officialIn !== undefined || domain.kind === 'free-mail'
}

function isForwarded({ sender }: Facts): boolean {
  return /^srs[01][=+-]|\+srs=|\+caf_=/u.test(sender.returnPath?.address ?? '')
}
