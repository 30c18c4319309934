import type { Claim } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { spansOfLink } from '../facts/first-of-key.ts'
import { calledTo, type Target } from '../facts/targets.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'code-leads-away',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  families: ['account-phishing', 'invoice-fraud'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const targets = calledTo(facts)
  const codes = codesOf(facts)
  const code = targets.find((target) => codes.has(target.link.href) && isStrange(target))
  if (code === undefined) return []
  const asks = facts.own.find(asksToScan)
  const only = targets.every(({ link }) => link.via === 'qr')
  return [observe(keyOf(asks, only), code, asks)]
}

/** The addresses in codes; a button may have the same. */
function codesOf({ message }: Facts): ReadonlySet<string> {
  return new Set(message.links.filter(({ via }) => via === 'qr').map(({ href }) => href))
}

function keyOf(asks: Claim | undefined, only: boolean): Key {
  if (asks) return only ? 'asked' : 'asked-among-links'
  return only ? 'only' : 'also'
}

/** The sender's own site, that of the body he claims, and known ones (shops of apps) are where honest codes lead. */
function isStrange({ whose }: Target): boolean {
  return whose === 'stranger' || whose === 'shared' || whose === 'shortener'
}

function asksToScan(claim: Claim): boolean {
  return claim.kind === 'request' && claim.value.request === 'scan-qr' && !claim.value.negated
}

function observe(key: Key, code: Target, asks: Claim | undefined): Observation {
  return {
    key,
    outcome: 'unknown',
    params: { host: text(code.domain.host) },
    spans: [...(asks ? [asks.span] : []), ...spansOfLink(code)],
    sources: [],
  }
}
