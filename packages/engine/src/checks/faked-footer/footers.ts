import type { Span } from '../../message/message.ts'
import type { Facts } from '../check.ts'

const MARKS = [
  '©',
  '(c) 20',
  'copyright',
  'all rights reserved',
  'alle rechte vorbehalten',
  'todos os direitos reservados',
  'todos los derechos reservados',
  'tous droits réservés',
]
const MOST = 6
/** A name stands so near: "© 2026 Example Company Limited, all rights reserved". */
const NEAR = 70

/** Lines of a body in which somebody claims the rights in it. */
export function footers(text: string, { start, end }: Span): readonly Span[] {
  if (start < 0) return []
  const from = Math.max(start, end - LONGEST)
  const lower = text.slice(from, end).toLowerCase()
  const places = MARKS.flatMap((mark) => placesOf(mark, lower)).sort((a, b) => a - b)
  const found: Span[] = []
  for (const place of places) {
    if (found.length === MOST) break
    const span = lineAround(lower, place)
    if (found.at(-1)?.start !== span.start + from)
      found.push({ start: span.start + from, end: span.end + from })
  }
  return found
}

/** A footer stands at the end. */
const LONGEST = 4_000

function placesOf(mark: string, lower: string): readonly number[] {
  const places: number[] = []
  for (
    let at = lower.indexOf(mark);
    at >= 0 && places.length < MOST;
    at = lower.indexOf(mark, at + 1)
  )
    places.push(at)
  return places
}

function lineAround(text: string, place: number): Span {
  const before = text.lastIndexOf('\n', place) + 1
  const after = text.indexOf('\n', place)
  const start = Math.max(before, place - NEAR)
  return { start, end: Math.min(after < 0 ? text.length : after, place + NEAR) }
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
