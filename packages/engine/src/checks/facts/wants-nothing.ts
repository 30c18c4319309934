import type { ClaimKind } from '../../claims/claim.ts'
import type { Facts } from '../check.ts'
import { marksOf } from './action-links.ts'
import { answersElsewhere } from './answers.ts'
import { brokenLinks } from './broken-link.ts'
import { once } from './once.ts'
import { ofKind, requestsOf } from './own.ts'
import { targetsOf } from './targets.ts'

/**
 * Does a message that we can read as a whole ask for nothing, offer nothing, frighten with nothing and hold nothing
 * to open? A fraud may begin so; it cannot succeed so.
 */
export const wantsNothing: (facts: Facts) => boolean = once(
  (facts) => isWhollyRead(facts) && !saysWhatFraudsSay(facts) && !hasWayToAct(facts),
)

/**
 * A mail of plain words that tells and asks nothing we know of, with no link behind words: there is nothing in it that a
 * false name would help to have believed. It may be in a language that we do not read.
 */
export const isPlainNews: (facts: Facts) => boolean = once(
  (facts) =>
    facts.message.html === undefined &&
    facts.message.attachments.length === 0 &&
    requestsOf(facts).length === 0 &&
    answersElsewhere(facts) === undefined &&
    !tells(facts) &&
    !hasWayToAct(facts),
)

/** Of English words some two in five are the commonest; of another language's some are by chance. */
const LEAST_UNDERSTOOD = 0.12

/** Only where nothing is hidden, pictured, cut off or in a language we do not read, is silence told from deafness. */
function isWhollyRead({ message, claims }: Facts): boolean {
  const { anomalies, attachments, hidden, html } = message
  if ((claims.understood ?? 0) < LEAST_UNDERSTOOD || anomalies.length > 0) return false
  if (html !== undefined && (html.forms > 0 || html.linkedImages > 0)) return false
  if (hidden.some(({ how }) => how !== 'comment' && how !== 'preheader')) return false
  return attachments.every(({ type }) => HARMLESS.has(type))
}

/** Signatures of a mail, and plain text as patches and logs are. */
const HARMLESS: ReadonlySet<string> = new Set([
  'application/pgp-signature',
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'text/plain',
  'text/x-patch',
  'text/x-diff',
])

const TELLING: readonly ClaimKind[] = [
  'accusation',
  'deadline',
  'offer',
  'payment',
  'situation',
  'threat',
]

function saysWhatFraudsSay(facts: Facts): boolean {
  if (answersElsewhere(facts) !== undefined) return true
  return requestsOf(facts).length > 0 || marksOf(facts, 'action').length > 0 || tells(facts)
}

function tells(facts: Facts): boolean {
  return TELLING.some((kind) => ofKind(facts, kind).length > 0)
}

/** In a text any link or number; in a mail a link to a stranger behind words. */
function hasWayToAct(facts: Facts): boolean {
  const targets = targetsOf(facts)
  if (facts.channel === 'sms' || facts.channel === 'chat') {
    return targets.length + brokenLinks(facts).length + ofKind(facts, 'contact').length > 0
  }
  return targets.some(({ covert, whose }) => covert && whose !== 'own' && whose !== 'known')
}
