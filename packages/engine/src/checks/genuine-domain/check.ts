import { isStrong } from '../../knowledge/facts.ts'
import type { Authority, Fact } from '../../knowledge/records.ts'
import type { DomainFacts } from '../../sender/sender.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { carriedAlarms } from '../facts/carried-alarm.ts'
import { bodyOfChannel, domainFact, spansOfIdentity } from '../facts/senders.ts'
import { authority, country, text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'genuine-domain',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'address',
  families: [],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const { domain, aligned } = facts.sender
  if (!domain || aligned === 'refuted') return []
  if (domain.kind !== 'known' && domain.kind !== 'official') return []
  const body = bodyOfChannel(domain.usedBy, facts)
  const known = body ? ofBody(body, domain.host, facts) : []
  if (known.some(({ outcome }) => outcome === 'supported')) return known
  // What the register knows of the body may be weak; the suffix is not.
  const official = ofSuffix(domain, facts)
  return official.some(({ outcome }) => outcome === 'supported') || known.length === 0
    ? official
    : known
}

function ofBody(body: Authority, host: string, facts: Facts): readonly Observation[] {
  const fact = domainFact(body, host, facts)
  if (!fact) return []
  const proven = facts.sender.aligned === 'proven'
  const carried = proven && isAnothers(fact, facts)
  return [
    {
      key: carried ? 'carried' : proven ? 'proven' : 'unproven',
      outcome: proven && !carried && isStrong(fact) ? 'supported' : 'unknown',
      params: { domain: text(host), body: authority(body.id) },
      spans: spansOfIdentity(body, facts),
      sources: fact.sources,
    },
  ]
}

/** The service sends what anybody writes: by the register, by its own word, or by what is written. */
function isAnothers(fact: Fact, facts: Facts): boolean {
  if (fact.carries === true || isCarried(facts.sender.displayName)) return true
  return carriedAlarms(facts).length > 0
}

/** "Ayesha K (via Google Slides)": the service sends what anybody writes, and says so. */
function isCarried(displayName: string): boolean {
  return /\S \(?(?:via|über|tramite|a través de) \S/iu.test(displayName)
}

function ofSuffix({ host, officialIn }: DomainFacts, facts: Facts): readonly Observation[] {
  const owner = facts.knowledge.country(officialIn ?? '')
  const fact = owner?.officialSuffixes.find(({ value }) => host.endsWith(`.${value}`))
  if (!owner || !fact) return []
  const proven = facts.sender.aligned === 'proven'
  return [
    {
      key: proven ? 'official-suffix' : 'unproven-suffix',
      outcome: proven && isStrong(fact) ? 'supported' : 'unknown',
      params: { domain: text(host), owner: country(owner.code) },
      spans: [],
      sources: fact.sources,
    },
  ]
}
