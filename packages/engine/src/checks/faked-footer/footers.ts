import type { Span } from '../../message/message.ts'
import { isHalf } from '../../text/ends.ts'
import { lowerInPlace } from '../../text/lower.ts'
import type { Facts } from '../check.ts'

/** Who claims the rights stands behind the first kind of marks, and before the others. */
const BEFORE = ['©', '(c) 20', 'copyright']
const BEHIND = [
  'all rights reserved',
  'alle rechte vorbehalten',
  'todos os direitos reservados',
  'todos los derechos reservados',
  'tous droits réservés',
]
const MOST = 6
/** A name stands so near: "© 2026 Example Company Limited, all rights reserved". */
const NEAR = 60

/** Lines of a body in which somebody claims the rights in it. */
export function footers(text: string, { start, end }: Span): readonly Span[] {
  if (start < 0) return []
  const from = whole(text, Math.max(start, end - LONGEST))
  const lower = lowerInPlace(text.slice(from, end))
  const spans = [
    ...BEFORE.flatMap((mark) => placesOf(mark, lower).map((at) => ahead(lower, at))),
    ...BEHIND.flatMap((mark) => placesOf(mark, lower).map((at) => back(lower, at))),
  ]
  return spans.slice(0, MOST).map((span) => ({ start: span.start + from, end: span.end + from }))
}

/** A footer stands at the end. */
const LONGEST = 4_000

function placesOf(mark: string, lower: string): readonly number[] {
  const places: number[] = []
  for (let at = lower.indexOf(mark); at >= 0 && places.length < MOST;) {
    places.push(at)
    at = lower.indexOf(mark, at + 1)
  }
  return places
}

function ahead(text: string, at: number): Span {
  const line = text.indexOf('\n', at)
  return { start: at, end: whole(text, Math.min(line < 0 ? text.length : line, at + NEAR)) }
}

function back(text: string, at: number): Span {
  return { start: whole(text, Math.max(text.lastIndexOf('\n', at) + 1, at - NEAR)), end: at }
}

/** A place between two letters: behind one, where it would be within it. */
function whole(text: string, at: number): number {
  return isHalf(text, at) ? at + 1 : at
}

/** Does the sender's name or domain, or the host of a link, bear a word of the footer's name? Or has it none? */
export function isAtHome(span: Span, { message, sender }: Facts): boolean {
  const words = namingWords(message.text.slice(span.start, span.end))
  if (words.length === 0) return true
  const hosts = message.links.slice(0, MOST_LINKS).map(({ host }) => host)
  const home = [sender.displayName, sender.address, ...hosts].join(' ').toLowerCase()
  const bare = home.replace(/[\s.-]+/gu, '')
  return (
    words.some((word) => home.includes(word) || bare.includes(word)) ||
    bare.includes(words.join(''))
  )
}

const MOST_LINKS = 60

function namingWords(line: string): readonly string[] {
  const words = line.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return words.filter((word) => !EMPTY.has(word) && !/^\d+$/u.test(word)).slice(0, 6)
}

/** Words of such lines that name nobody. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'copyright all rights reserved the and inc llc ltd limited corp corporation company group gmbh und alle rechte vorbehalten ' +
    'todos direitos reservados los derechos tous droits réservés pvt plc privacy policy terms unsubscribe email this message ' +
    'our von von der die das por para www com services service international global'
  ).split(' '),
)
