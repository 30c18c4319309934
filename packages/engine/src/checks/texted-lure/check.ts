import type { Claim, ContactClaim } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { lacksLink } from '../facts/absent-link.ts'
import { namedBodies } from '../facts/bodies.ts'
import { brokenLinks } from '../facts/broken-link.ts'
import { ownContact } from '../facts/contacts.ts'
import { ofKind, requestsOf, spansOf } from '../facts/own.ts'
import { nameBorne } from '../facts/own-named-link.ts'
import { targetsOf, type Target } from '../facts/targets.ts'
import { baitOf } from './baits.ts'
import { words, type Key, type Plain } from './words.ts'

export const check: Check = defineCheck({
  id: 'texted-lure',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'likeness',
  families: [],
  run,
  words,
})

/**
 * How much of a lure a text message is: something is told or offered, something is asked, and a link or number
 * stands beside it to act on. Between people who know each other texts seldom hold all three.
 */
function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'sms' && facts.channel !== 'chat') return []
  const told = toldIn(facts)
  const way = wayOf(facts, told.length > 0)
  const own = way === 'none' ? answeredAtHome(facts) : NOTHING
  const asked = requestsOf(facts).filter(
    ({ text, value }) => !own.has(value.request) && !isNetworkCode(text),
  )
  const key = keyOf(told, asked.length > 0, way)
  if (key === undefined) return []
  const spans = spansOf([...told, ...asked, ...ofKind(facts, 'contact')])
  return [{ key, outcome: 'unknown', params: {}, spans, sources: [] }]
}

/** What is asked by a number or link of the very body, where there is no stranger's: there no lure is served. */
function answeredAtHome(facts: Facts): ReadonlySet<string> {
  return new Set([
    ...(ofKind(facts, 'contact').some(isPhone) ? ['call'] : []),
    ...(targetsOf(facts).length > 0 ? ['click', 'install'] : []),
  ])
}

const NOTHING: ReadonlySet<string> = new Set()

/** "Dial *#62#": a setting of the reader's own telephone, and nobody is called. */
function isNetworkCode(asked: string): boolean {
  return /[*#]\d{2,4}#?$/u.test(asked)
}

function isPhone({ value }: ContactClaim): boolean {
  return value.medium === 'phone'
}

/** By which way the reader is to act: honest alarms give a number to call much oftener than a stranger's link. */
type Way = 'link' | 'number' | 'none'

/** A link, chat or number that is not known to be of the body it names, or of any body: those are the honest way. */
function wayOf(facts: Facts, tells: boolean): Way {
  if (targetsOf(facts).some((target) => isStrange(target, facts))) return 'link'
  if (brokenLinks(facts).length > 0 || (tells && lacksLink(facts))) return 'link'
  const bodies = namedBodies(facts)
  const strange = ofKind(facts, 'contact')
    // The number that a text came from is no way that it names.
    .filter(({ origin, value }) => origin !== 'sender-name' && value.medium !== 'url')
    .map(({ value }) => value)
    .filter((place) => ownContact(place, bodies, facts) === undefined)
  if (strange.some(({ medium }) => medium === 'whatsapp' || medium === 'telegram')) return 'link'
  return strange.length > 0 ? 'number' : 'none'
}

/** A site that bears the name the text speaks of is where one would look for it. */
function isStrange(target: Target, facts: Facts): boolean {
  if (target.whose === 'body' || target.whose === 'known') return false
  return nameBorne(target, facts) === undefined
}

function keyOf(told: readonly Claim[], asked: boolean, way: Way): Key | undefined {
  const bait = baitOf(told)
  if (way === 'none') {
    if (bait !== undefined && asked) return `${bait}-asked`
    return told.length > 0 && asked ? 'told-and-asked' : undefined
  }
  if (bait !== undefined) return way === 'link' ? bait : `${bait}-number`
  const key = keyWithout(told.length > 0, asked)
  return way === 'link' ? key : `${key}-number`
}

/** What there is where nothing is told that is told in false texts most. */
function keyWithout(told: boolean, asked: boolean): Plain {
  if (told) return asked ? 'whole' : 'told-with-way'
  return asked ? 'asked-with-way' : 'way-only'
}

function toldIn(facts: Facts): readonly Claim[] {
  return [
    ...ofKind(facts, 'situation').filter(({ value }) => !SAYING_NOTHING.has(value.situation)),
    ...ofKind(facts, 'offer'),
    ...ofKind(facts, 'threat'),
  ]
}

/** What any message may say besides. */
const SAYING_NOTHING: ReadonlySet<string> = new Set([
  'urgency',
  'lost-phone',
  'unreachable',
  'appeal',
  'affection',
  'wrong-number',
])
