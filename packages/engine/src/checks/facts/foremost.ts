import type { Claim, Claims } from '../../claims/claim.ts'
import type { Message } from '../../message/message.ts'

/**
 * Claims in the sender's own voice that are what the message is about. A fraud comes to its point; a digest of many
 * pages speaks of prizes, banks, passwords and courts somewhere, each a topic among others. Who and what is named
 * counts wherever it stands, since letterheads stand at the foot as well.
 */
export function foremost(claims: Claims, message: Message): readonly Claim[] {
  const own = claims.all.filter((claim) => claim.voice === 'own')
  const end = isDigest(message) ? endOfPoint(message) : Number.POSITIVE_INFINITY
  return own.filter((claim) => claim.span.start < end || ANYWHERE.has(claim.kind))
}

const ANYWHERE: ReadonlySet<Claim['kind']> = new Set([
  'identity',
  'authority',
  'statute',
  'jurisdiction',
  'contact',
])

/** Characters of a letter that is read to its end; of a longer one only so many are its point. */
const LETTER = 5_000
const POINT = 3_000
const MANY_PLACES = 8

/**
 * A long text to be read as a whole: plain, or with many places to go to. Where text stands that a reader hardly
 * sees, or far below what he sees, its length shows nothing: it may be filler before the lure.
 */
function isDigest({ html, hidden, links }: Message): boolean {
  if (html === undefined) return true
  if (html.faint > MOST_FAINT || html.gap > WIDEST_GAP) return false
  if (hidden.some(({ how, text }) => !PLAIN.has(how) && text.length > MOST_FAINT)) return false
  return links.length >= MANY_PLACES && new Set(links.map(({ href }) => href)).size >= MANY_PLACES
}

const MOST_FAINT = 500
const WIDEST_GAP = 20
const PLAIN: ReadonlySet<string> = new Set(['comment', 'preheader'])

/** Where the sender's own words in the body are no longer what the message is about. */
function endOfPoint({ regions }: Message): number {
  const body = regions.filter(({ origin, voice }) => origin === 'body' && voice === 'own')
  const length = body.reduce((sum, { start, end }) => sum + end - start, 0)
  const [first] = body
  return first === undefined || length <= LETTER ? Number.POSITIVE_INFINITY : first.start + POINT
}
