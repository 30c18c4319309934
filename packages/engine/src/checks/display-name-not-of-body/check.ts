import type { IdentityClaim } from '../../claims/claim.ts'
import { defineCheck } from '../check.ts'
import type { Check, Facts, Observation } from '../check.ts'
import { bodiesNamed, isPublicBody } from '../facts/bodies.ts'
import { isPressing } from '../facts/demands.ts'
import { ofKind, spansOf } from '../facts/own.ts'
import { senderFit } from '../facts/sender-fit.ts'
import { sourcesOf } from '../facts/sources.ts'
import { authority, list, text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'display-name-not-of-body',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  group: 'sender-domain',
  families: ['authority-impersonation', 'bank-impersonation', 'account-phishing'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email') return []
  const shown = ofKind(facts, 'identity').filter((claim) => claim.origin === 'sender-name')
  const observed = shown.map((claim) => observe(claim, facts))
  // A name that holds two bodies ("FIA, Ministry of Interior") is right where the address is of one of them.
  if (observed.includes('fits')) return []
  return observed.filter((one) => one !== undefined && one !== 'fits').slice(0, 1)
}

function observe(claim: IdentityClaim, facts: Facts): Observation | 'fits' | undefined {
  const fit = senderFit(bodiesNamed(claim, facts), facts)
  if (fit === undefined || fit.kind === 'unknown-domains') return undefined
  if (fit.kind === 'fits') return 'fits'
  const risky = isPressing(facts)
  return {
    key: fit.kind,
    outcome:
      risky || (isPublicBody(fit.body) && fit.never !== undefined) ? 'contradicted' : 'unknown',
    params: {
      name: text(facts.sender.displayName),
      address: text(facts.sender.address),
      body: authority(fit.body.id),
      real: list(fit.domains.map((fact) => text(fact.value))),
    },
    spans: spansOf([claim]),
    sources: sourcesOf(...fit.domains, fit.never),
  }
}
