import type { StatuteClaim } from '../../claims/claim.ts'
import { holdsAt, isStrong } from '../../knowledge/facts.ts'
import type { Section, Sourced, Statute } from '../../knowledge/records.ts'
import { withoutEnd } from '../../text/ends.ts'
import { defineCheck } from '../check.ts'
import type { Check, Facts, Observation, Outcome } from '../check.ts'
import { accusationsMeant } from '../facts/accusations.ts'
import { claimsPower } from '../facts/demands.ts'
import { sameMatter } from '../facts/mandates.ts'
import { isProvenOfficial } from '../facts/origin.ts'
import { ofKind, spansOf } from '../facts/own.ts'
import { contradictedBy, sourcesOf } from '../facts/sources.ts'
import { plainSection, sectionOf, statutesCited } from '../facts/statutes.ts'
import { list, matter, statute as statuteParam, text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'statute-section',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'law',
  group: 'section-cited',
  families: ['authority-impersonation'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const cited = citations(facts)
  return [...cited.flatMap((one) => missing(one, facts)), ...aboutSomethingElse(cited, facts)]
}

interface Citation {
  readonly claim: StatuteClaim
  readonly statute: Statute
  readonly section: string
  readonly entry: Section | undefined
}

/** Sections told of one message: more of them say nothing new. */
const MOST_SECTIONS = 5

function citations(facts: Facts): readonly Citation[] {
  const bySection = new Map<string, Citation>()
  for (const claim of ofKind(facts, 'statute')) {
    const cited = citation(claim, facts)
    if (cited !== undefined) bySection.set(`${cited.statute.id} ${cited.section}`, cited)
    if (bySection.size === MOST_SECTIONS) break
  }
  return [...bySection.values()]
}

/** Only where it is plain which law is meant. */
function citation(claim: StatuteClaim, facts: Facts): Citation | undefined {
  const section = plainSection(claim.value.section ?? '')
  const all = statutesCited(claim, facts)
  const here = all.filter((statute) => statute.country === facts.reader)
  const [statute, other] = here.length > 0 ? here : all
  if (section === '' || statute === undefined || other !== undefined) return undefined
  return { claim, statute, section, entry: sectionOf(statute, section) }
}

function missing(cited: Citation, facts: Facts): readonly Observation[] {
  const { claim, statute, section, entry } = cited
  if (entry !== undefined) return []
  const { complete, lastSection } = statute
  const params = { law: statuteParam(statute.id), section: text(section) }
  const rest = { spans: spansOf([claim]), sources: sourcesOf(statute) }
  if (lastSection !== undefined && Number.parseInt(section, 10) > lastSection) {
    const outcome = outcomeOf([statute], facts)
    const last = { kind: 'number', number: lastSection } as const
    return [{ key: 'above-last', outcome, params: { ...params, last }, ...rest }]
  }
  if (!complete) return []
  // Amendments put sections with letters behind old ones, and a list may be older than they are.
  const mayBeNew =
    /[A-Z]$/u.test(section) && sectionOf(statute, withoutEnd(section, /[A-Z]/u)) !== undefined
  return [
    {
      key: 'no-such-section',
      outcome: mayBeNew ? 'unknown' : outcomeOf([statute], facts),
      params,
      ...rest,
    },
  ]
}

/** Matters of procedure: such sections stand in notices on anything. */
const PROCEDURE = new Set(['courts', 'prosecution', 'civil-administration', 'crime'])

/** Only where no section cited is about what the reader is accused of: notices cite several, for several reasons. */
function aboutSomethingElse(cited: readonly Citation[], facts: Facts): readonly Observation[] {
  const accused = accusationsMeant(facts).map(({ value }) => value.matter)
  const known = cited.filter(({ entry }) => entry !== undefined && entry.matters.length > 0)
  if (accused.length === 0 || known.length !== cited.length || !claimsPower(facts)) return []
  const fits = known.some(({ entry }) =>
    entry!.matters.some(
      (one) => PROCEDURE.has(one) || accused.some((other) => sameMatter(one, other, facts)),
    ),
  )
  return fits ? [] : known.map((one) => elsewhere(one, one.entry!, facts))
}

function elsewhere(
  { claim, statute, section }: Citation,
  entry: Section,
  facts: Facts,
): Observation {
  const accused = accusationsMeant(facts)
  return {
    key: 'about-something-else',
    outcome: holdsAt(entry, facts.now) ? outcomeOf([entry], facts) : 'unknown',
    params: {
      law: statuteParam(statute.id),
      section: text(section),
      subject: list(entry.matters.map(matter)),
      accused: list(accused.map(({ value }) => matter(value.matter))),
    },
    spans: spansOf([claim], accused),
    sources: isStrong(entry) ? sourcesOf(entry) : [],
  }
}

/** A body that proves who it is knows its law better than our list does. */
function outcomeOf(records: readonly Sourced[], facts: Facts): Outcome {
  return isProvenOfficial(facts) ? 'unknown' : contradictedBy(...records)
}
