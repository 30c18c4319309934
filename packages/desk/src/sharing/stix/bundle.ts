import type { SharedBlock, SharedDecision, SharedFacts, Sightings } from './facts.ts'
import { idsOf, type IdMaker } from './ids.ts'
import { definitionsOf, labelOf } from './markings.ts'
import { observableOf, patternOf } from './observable.ts'

export const STIX_TYPE = 'application/stix+json;version=2.1'

export interface StixObject {
  readonly type: string
  readonly id: string
  readonly [property: string]: unknown
}

export interface Bundle {
  readonly type: 'bundle'
  readonly id: string
  readonly objects: readonly StixObject[]
}

/** What a bundle rests on beside the campaign. */
export interface Sharing {
  readonly publicUrl: string
  /** When the desk began; milliseconds since 1970. */
  readonly began: number
  /** Ids that somebody has from earlier bundles: of them it is said when they no longer hold. */
  readonly given: ReadonlySet<string>
  /** Those that an earlier bundle revoked: that is for ever (STIX 2.1, 3.6.2). */
  readonly revoked: ReadonlySet<string>
  /** Campaigns that were shared by themselves, and are part of this one now. */
  readonly parts: readonly string[]
  /** When these objects became what they are; milliseconds since 1970. */
  readonly modified: number
}

/** A campaign as STIX 2.1. Of the same facts the same bundle, to the byte. */
export function bundleOf(facts: SharedFacts, sharing: Sharing): Bundle {
  const id = idsOf(sharing.publicUrl)
  const markings = definitionsOf(facts.marking)
  const making: Making = { facts, sharing, id, refs: markings.map((one) => one.id) }
  const identity = identityOf(making)
  const told = [...campaignParts(making), ...blockedParts(making), ...seenParts(making)]
  const objects = [...markings, identity, ...told, ...decisionsOf(making, told)]
  return { type: 'bundle', id: id('bundle', facts.campaign.id, iso(sharing.modified)), objects }
}

interface Making {
  readonly facts: SharedFacts
  readonly sharing: Sharing
  readonly id: IdMaker
  /** Of its markings. */
  readonly refs: readonly string[]
}

/** The scale of STIX 2.1, appendix A: what two people approved, and what was only reported. */
const HIGH = 85
const LOW = 15

function iso(time: number): string {
  return new Date(time).toISOString()
}

/** What every object of ours has, from when on there was one. */
function own(
  { facts, sharing, id, refs }: Making,
  created: number,
): Readonly<Record<string, unknown>> {
  return {
    spec_version: '2.1',
    created_by_ref: id('identity'),
    created: iso(created),
    modified: iso(Math.max(created, sharing.modified)),
    object_marking_refs: refs,
    labels: [labelOf(facts.marking.pap)],
  }
}

/** Public, and never another. */
function identityOf({ sharing, id }: Making): StixObject {
  const [time, host] = [iso(sharing.began), new URL(sharing.publicUrl).host]
  return {
    type: 'identity',
    spec_version: '2.1',
    id: id('identity'),
    created: time,
    modified: time,
    name: `Tasdeeq desk at ${host}`,
    identity_class: 'system',
  }
}

function campaignId({ facts, id }: Making): string {
  return id('campaign', facts.campaign.id)
}

function campaignParts(making: Making): readonly StixObject[] {
  const { facts, sharing, id } = making
  const { campaign } = facts
  const { firstSeen, lastSeen, family, reports } = campaign
  const common = own(making, campaign.opened)
  const same = sharing.parts.map((part) => ({
    type: 'relationship',
    id: id('relationship', 'duplicate-of', part, campaign.id),
    ...common,
    relationship_type: 'duplicate-of',
    source_ref: id('campaign', part),
    target_ref: campaignId(making),
  }))
  return [
    {
      type: 'campaign',
      id: campaignId(making),
      ...common,
      ...(family !== null && { labels: [labelOf(facts.marking.pap), family] }),
      name: campaign.title,
      description: `Messages of one operation, reported ${reports === 1 ? 'once' : `${reports} times`}.`,
      lang: /\p{Script=Arabic}/u.test(campaign.title) ? 'ur' : 'en',
      first_seen: iso(firstSeen),
      last_seen: iso(Math.max(firstSeen, lastSeen)),
      confidence: standing(facts) === undefined ? LOW : HIGH,
      external_references: [
        {
          source_name: 'tasdeeq',
          external_id: campaign.id,
          url: `${sharing.publicUrl}/console/campaigns/${campaign.id}`,
        },
      ],
    },
    ...same,
  ]
}

/** The decision that says what the campaign is; undefined: nobody has said it, or somebody took it back. */
function standing({ decisions }: SharedFacts): SharedDecision | undefined {
  const [newest] = decisions.filter(({ isReverted }) => !isReverted)
  return newest === undefined || newest.outcome === 'unclear' ? undefined : newest
}

function blockedParts(making: Making): readonly StixObject[] {
  const { given, revoked } = making.sharing
  return making.facts.blocked.flatMap((block) => {
    const indicator = indicatorOf(making, block)
    if (block.isOver || revoked.has(indicator.id))
      return given.has(indicator.id) ? [takenBack(indicator, making)] : []
    return [indicator, ...aroundIndicator(making, { block, ref: indicator.id })]
  })
}

/** What two people approved to be blocked, and nothing else: whoever imports it may act on it unasked. */
function indicatorOf(making: Making, block: SharedBlock): StixObject {
  const { decision, kind, value, tlp, outcome, published, expires, because } = block
  return {
    type: 'indicator',
    id: making.id('indicator', decision, kind, value, tlp),
    ...own(making, published),
    name: `${kind} ${value}`,
    description: because,
    lang: 'en',
    indicator_types: [outcome === 'unwanted' ? 'anomalous-activity' : 'malicious-activity'],
    pattern: patternOf(block),
    pattern_type: 'stix',
    pattern_version: '2.1',
    valid_from: iso(published),
    valid_until: iso(Math.max(published + 1, expires)),
    confidence: HIGH,
  }
}

/** It is said three times that it no longer holds: not every program looks at `revoked`. MISP's import does not. */
function takenBack(object: StixObject, { facts, sharing }: Making): StixObject {
  const { created, valid_until: until } = object
  const over = iso(Math.max(Date.parse(String(created)) + 1, sharing.modified))
  return {
    ...object,
    ...(typeof until === 'string' && { valid_until: over < until ? over : until }),
    labels: [labelOf(facts.marking.pap), 'revoked'],
    confidence: 0,
    revoked: true,
  }
}

function aroundIndicator(
  making: Making,
  { block, ref }: { readonly block: SharedBlock; readonly ref: string },
): readonly StixObject[] {
  const common = own(making, block.published)
  const indicates = {
    type: 'relationship',
    id: making.id('relationship', ref),
    ...common,
    relationship_type: 'indicates',
    source_ref: ref,
    target_ref: campaignId(making),
  }
  if (block.sightings === undefined) return [indicates]
  return [
    indicates,
    { ...sightingOf(making, ref, block.sightings), ...common, sighting_of_ref: ref },
  ]
}

function sightingOf({ id }: Making, ref: string, { count, ...when }: Sightings): StixObject {
  return {
    type: 'sighting',
    id: id('sighting', ref),
    count: Math.min(count, MOST_COUNTED),
    first_seen: iso(when.firstSeen),
    last_seen: iso(Math.max(when.firstSeen, when.lastSeen)),
    where_sighted_refs: [id('identity')],
    summary: true,
  }
}

/** STIX 2.1, 5.2. */
const MOST_COUNTED = 999_999_999

/** What was seen and nobody approved to be blocked is told as seen, not as something to look for. */
function seenParts(making: Making): readonly StixObject[] {
  const { facts, id, refs } = making
  const { id: campaign, opened, reports, firstSeen, lastSeen } = facts.campaign
  const common = own(making, opened)
  const parts = facts.seen.map(({ count, ...one }) => {
    const observable = { ...observableOf(one), object_marking_refs: refs }
    const observed = {
      type: 'observed-data',
      id: id('observed-data', campaign, one.kind, one.value),
      ...common,
      first_observed: iso(one.firstSeen),
      last_observed: iso(Math.max(one.firstSeen, one.lastSeen)),
      number_observed: Math.min(Math.max(1, count), MOST_COUNTED),
      object_refs: [observable.id],
    }
    return { observable, observed }
  })
  const ref = campaignId(making)
  const sighting = {
    ...sightingOf(making, ref, { count: reports, firstSeen, lastSeen }),
    ...common,
    sighting_of_ref: ref,
    ...(parts.length > 0 && { observed_data_refs: parts.map(({ observed }) => observed.id) }),
  }
  // A domain that is a host as well is one observable.
  const observables = new Map(parts.map(({ observable }) => [observable.id, observable]))
  return [...observables.values(), ...parts.map(({ observed }) => observed), sighting]
}

/** What was decided is a report; where nothing is, a grouping says only that it belongs together. */
function decisionsOf(making: Making, told: readonly StixObject[]): readonly StixObject[] {
  const { facts, sharing } = making
  const now = standing(facts)
  const all = told.filter(({ revoked }) => revoked !== true).map((one) => one.id)
  const reports = facts.decisions.flatMap((decision) => {
    if (decision.outcome === 'unclear') return []
    const report = reportOf(making, decision, decision === now ? all : [campaignId(making)])
    if (!decision.isReverted) return [report]
    return sharing.given.has(report.id) ? [takenBack(report, making)] : []
  })
  return now === undefined ? [...reports, groupingOf(making, all)] : reports
}

function reportOf(
  making: Making,
  { id, outcome, words, published }: SharedDecision,
  refs: readonly string[],
): StixObject {
  return {
    type: 'report',
    id: making.id('report', id),
    ...own(making, published),
    name: making.facts.campaign.title,
    description: `Decided: ${outcome}. ${words}`.trim(),
    report_types: ['campaign'],
    published: iso(published),
    object_refs: refs,
    confidence: HIGH,
  }
}

function groupingOf(making: Making, refs: readonly string[]): StixObject {
  const { id, title, opened } = making.facts.campaign
  return {
    type: 'grouping',
    id: making.id('grouping', id),
    ...own(making, opened),
    name: title,
    context: 'suspicious-activity',
    object_refs: refs,
    confidence: LOW,
  }
}
