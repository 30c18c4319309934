import { isStrong } from '../../knowledge/facts.ts'
import type { Authority, Fact } from '../../knowledge/records.ts'
import type { Span } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { claimedBodies, namedBodies } from '../facts/bodies.ts'
import { ownContact } from '../facts/contacts.ts'
import { offersOf, ofKind, paymentsOf, requestsOf } from '../facts/own.ts'
import { sourcesOf } from '../facts/sources.ts'
import { authority, list, text } from '../params.ts'

export const check: Check = defineCheck({
  id: 'official-channel',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'address',
  families: [],
  run,
  words: {
    en: {
      own: {
        title: 'Leads only to {body} itself',
        explanation:
          'Everything this message points to ({channels}) is known to belong to {body}. Type it in yourself rather than tapping it.',
      },
    },
    ur: {
      own: {
        title: 'رابطے {body} کے اپنے ہیں',
        explanation:
          'اس پیغام میں دیے گئے تمام رابطے ({channels}) {body} کے اپنے رابطے ہیں۔ دبانے کے بجائے خود لکھ کر کھولیں یا ملائیں۔',
      },
    },
  },
})

function run(facts: Facts): readonly Observation[] {
  const bodies = bodiesSpokenFor(facts)
  if (bodies.length === 0 || answersElsewhere(bodies, facts) || namesAccount(facts)) return []
  const places = placesNamed(facts)
  const own = places.map((place) => ownContact(place, bodies, facts))
  if (
    own.length === 0 ||
    own.some((fact, index) => fact === undefined && !isNeutral(places[index]!, facts))
  ) {
    return []
  }
  const known = own.filter((fact) => fact !== undefined)
  const owners = bodies.filter((body) =>
    places.some((place) => ownContact(place, [body], facts) !== undefined),
  )
  return known.length > 0 ? [observation(owners, known, places)] : []
}

/** A text that names its body in passing ("your BISP instalment is released") is of that body, or wants to be. */
function bodiesSpokenFor(facts: Facts): readonly Authority[] {
  const claimed = claimedBodies(facts)
  return claimed.length > 0 || facts.channel === 'email' ? claimed : namedBodies(facts)
}

interface Place {
  readonly medium: string
  readonly address: string
  readonly span?: Span
}

/** Where the sender leads: what he names, and what his links really point to. */
function placesNamed(facts: Facts): readonly Place[] {
  const links = facts.message.links
    .filter((link) => link.host !== '' && link.via !== 'image')
    .map((link) => ({ medium: 'url', address: link.host, ...(link.span && { span: link.span }) }))
  const contacts = ofKind(facts, 'contact').map(({ value, span }) => ({ ...value, span }))
  return [...contacts, ...links]
}

/** Digits of a short code: a stranger cannot have one, and years and amounts look like it. */
const SHORT_CODE_DIGITS = 6

/** A body's page on a social platform, and a short number, neither prove nor spoil anything. */
function isNeutral(place: Place, facts: Facts): boolean {
  if (place.medium === 'phone') return place.address.length <= SHORT_CODE_DIGITS
  if (place.medium !== 'url') return false
  const host = place.address.replace(/^https?:\/\//u, '').split('/')[0] ?? ''
  return facts.knowledge.usersOfDomain(host, facts.now).some(({ kind }) => kind === 'platform')
}

/** Is an answer wanted that goes to the sender, who is not at the body's own address? */
function answersElsewhere(bodies: readonly Authority[], facts: Facts): boolean {
  const { sender } = facts
  const back = [
    ...requestsOf(facts, ['reply', 'chat', 'video-call', 'personal-data', 'bank-details']),
    // A stranger's fortune waits for an answer, whether he asks for one or not.
    ...offersOf(facts, ['inheritance', 'confidential-deal', 'donation']),
  ]
  if (back.length === 0 && sender.replyTo === undefined) return false
  const medium = facts.channel === 'email' ? 'email' : 'phone'
  const address = sender.replyTo?.address ?? sender.address
  return ownContact({ medium, address }, bodies, facts) === undefined
}

function namesAccount(facts: Facts): boolean {
  return paymentsOf(facts).some(({ value }) => value.account !== undefined)
}

function observation(
  owners: readonly Authority[],
  known: readonly Fact[],
  places: readonly Place[],
): Observation {
  const spans = places.flatMap(({ span }) => span ?? []).slice(0, MOST_SPANS)
  const channels = list(known.map(({ value }) => text(value)))
  return {
    key: 'own',
    outcome: known.every(isStrong) ? 'supported' : 'unknown',
    params: { body: list(owners.map(({ id }) => authority(id))), channels },
    spans,
    sources: sourcesOf(...known),
  }
}

const MOST_SPANS = 6
