import type { IdentityClaim } from '../../claims/claim.ts'
import { defineCheck } from '../check.ts'
import type { Check, Facts, Observation } from '../check.ts'
import { bodiesNamed, isPublicBody } from '../facts/bodies.ts'
import { claimsPower, isPressing } from '../facts/demands.ts'
import { ofKind, spansOf } from '../facts/own.ts'
import { isProminent } from '../facts/prominence.ts'
import { officialSuffixes, senderFit, type SenderFit } from '../facts/sender-fit.ts'
import { sourcesOf } from '../facts/sources.ts'
import { authority, country, list, text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'sender-not-of-body',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  group: 'sender-domain',
  families: ['authority-impersonation', 'bank-impersonation', 'account-phishing'],
  run,
  words,
})

/** A longer list of suffixes helps nobody. */
const MOST_SUFFIXES = 3

function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email' || facts.sender.domain === undefined) return []
  const claims = ofKind(facts, 'identity')
  const fits = claims.flatMap((claim) => {
    const fit = senderFit(bodiesNamed(claim, facts), facts)
    return fit === undefined ? [] : [{ claim, fit }]
  })
  // One body that it does come from is enough: the others are its parent, its partner, its signatory's office.
  if (fits.some(({ fit }) => fit.kind === 'fits')) return []
  const misfits = fits.flatMap(({ claim, fit }) => (fit.kind === 'fits' ? [] : [{ claim, fit }]))
  const known = misfits.find(({ fit }) => fit.kind !== 'unknown-domains')
  if (known !== undefined) return [observe(known.fit, sameBody(known.claim, claims), facts)]
  const [open] = misfits
  const nobody = notOfficial(claims, facts)
  if (nobody.length > 0 || open === undefined) return nobody
  return [observe(open.fit, sameBody(open.claim, claims), facts)]
}

type Misfit = Exclude<SenderFit, { readonly kind: 'fits' }>

function sameBody(
  claim: IdentityClaim,
  claims: readonly IdentityClaim[],
): readonly IdentityClaim[] {
  return claims.filter((one) => one.value.ids.some((id) => claim.value.ids.includes(id)))
}

function observe(fit: Misfit, claims: readonly IdentityClaim[], facts: Facts): Observation {
  const params = { body: authority(fit.body.id), domain: text(facts.sender.domain?.host ?? '') }
  const spans = spansOf(claims)
  if (fit.kind === 'unknown-domains') {
    return { key: 'unknown-domains', outcome: 'unknown', params, spans, sources: [] }
  }
  const real = list(fit.domains.map((fact) => text(fact.value)))
  const prominent = claims.some((claim) => isProminent(claim, facts))
  const forbidden = fit.kind === 'free-mail' && fit.never !== undefined && isPublicBody(fit.body)
  return {
    key: forbidden ? 'free-mail-never' : fit.kind,
    outcome: prominent && (forbidden || isPressing(facts)) ? 'contradicted' : 'unknown',
    params: { ...params, real },
    spans,
    sources: sourcesOf(...fit.domains, fit.never),
  }
}

/** A public body that is none, on a domain that is none of the state's. */
function notOfficial(claims: readonly IdentityClaim[], facts: Facts): readonly Observation[] {
  const { domain } = facts.sender
  const named = posers(claims, facts)
  const suffixes = officialSuffixes(facts).slice(0, MOST_SUFFIXES)
  if (domain === undefined || named.length === 0 || suffixes.length === 0) return []
  if (domain.officialIn !== undefined || domain.kind === 'known') return []
  return [
    {
      key: domain.kind === 'free-mail' ? 'not-official-free' : 'not-official',
      outcome: isPressing(facts) ? 'contradicted' : 'unknown',
      params: {
        name: text(named[0]!.value.name),
        domain: text(domain.host),
        country: country(facts.reader),
        suffixes: list(suffixes.map((fact) => text(fact.value))),
      },
      spans: spansOf(named),
      sources: sourcesOf(...suffixes),
    },
  ]
}

/** Invented bodies; or, from somebody who claims power, names that read like a body's where senders name themselves. */
function posers(claims: readonly IdentityClaim[], facts: Facts): readonly IdentityClaim[] {
  const invented = claims.filter(({ value }) => value.match === 'invention')
  if (invented.length > 0 || !claimsPower(facts)) return invented
  return claims.filter((claim) => claim.value.match === 'composed' && isProminent(claim, facts))
}
