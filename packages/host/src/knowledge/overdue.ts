import type { Authority, Country, KnowledgePack, Sourced, Statute } from '@tasdeeq/engine'

/** A fact whose sources should be read again. */
export interface OverdueFact {
  /** Id of the record it stands in. */
  readonly record: string
  readonly kind: FactKind
  readonly fact: string
  /** ISO date on which its sources were last read. */
  readonly checked: string
  /** Days since it should have been read again. */
  readonly days: number
}

type FactKind = 'phone' | 'email' | 'sender-id' | 'domain' | 'practice' | 'help' | 'law' | 'body'

/** Days for which a fact may be relied upon. Numbers change hands; laws are amended by the year. */
const LIMITS: Readonly<Record<FactKind, number>> = {
  phone: 180,
  email: 180,
  'sender-id': 180,
  help: 180,
  domain: 365,
  practice: 365,
  body: 730,
  law: 730,
}

const DAY = 86_400_000

/** Facts that were checked too long ago, as of a time (milliseconds since 1970); the longest overdue first. */
export function overdueFacts(pack: KnowledgePack, now: number): readonly OverdueFact[] {
  return [
    ...pack.authorities.flatMap(factsOfAuthority),
    ...pack.statutes.flatMap(factsOfStatute),
    ...pack.countries.flatMap(factsOfCountry),
  ]
    .filter(({ sourced }) => !hasEnded(sourced, now))
    .map((fact) => overdue(fact, now))
    .filter((fact) => fact.days > 0)
    .sort((a, b) => b.days - a.days)
}

interface DatedFact {
  readonly record: string
  readonly kind: FactKind
  readonly fact: string
  readonly sourced: Sourced
}

function factsOfAuthority(body: Authority): readonly DatedFact[] {
  const dated = (kind: FactKind, fact: string, sourced: Sourced): DatedFact => ({
    record: body.id,
    kind,
    fact,
    sourced,
  })
  return [
    dated('body', body.names['en']?.[0] ?? body.id, body),
    ...body.domains.map((fact) => dated('domain', fact.value, fact)),
    ...body.phones.map((fact) => dated('phone', fact.value, fact)),
    ...body.emails.map((fact) => dated('email', fact.value, fact)),
    ...body.senderIds.map((fact) => dated('sender-id', fact.value, fact)),
    ...[...body.never, ...body.does].map((fact) => dated('practice', fact.text, fact)),
  ]
}

function factsOfStatute(law: Statute): readonly DatedFact[] {
  return [
    { record: law.id, kind: 'law', fact: law.names['en']?.[0] ?? law.id, sourced: law },
    ...law.sections.map((section): DatedFact => ({
      record: law.id,
      kind: 'law',
      fact: `section ${section.section}`,
      sourced: section,
    })),
  ]
}

function factsOfCountry({ code, help, officialSuffixes }: Country): readonly DatedFact[] {
  return [
    ...help.map((fact): DatedFact => ({
      record: code,
      kind: 'help',
      fact: fact.value,
      sourced: fact,
    })),
    ...officialSuffixes.map((fact): DatedFact => ({
      record: code,
      kind: 'domain',
      fact: fact.value,
      sourced: fact,
    })),
  ]
}

/** What is no longer true does not get truer by being read again. */
function hasEnded({ to }: Sourced, now: number): boolean {
  return to !== undefined && Date.parse(to) <= now
}

function overdue({ record, kind, fact, sourced }: DatedFact, now: number): OverdueFact {
  const age = Math.floor((now - Date.parse(sourced.checked)) / DAY)
  return { record, kind, fact, checked: sourced.checked, days: age - LIMITS[kind] }
}
