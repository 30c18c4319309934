import type { Span } from '../message/message.ts'

/** Opening marks and what closes them. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‘', '’'],
  ['”', '“'],
  ['"', '"'],
  ['「', '」'],
])

/**
 * Stretches in quotation marks, of at least a few words. A mark that nothing closes within a few paragraphs
 * opens nothing; one pass, since each mark is closed by the next that fits.
 */
export function findQuotations(text: string): readonly Span[] {
  const spans: Span[] = []
  let open: { readonly at: number; readonly closes: string } | undefined
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at + 1)) {
    const character = text.charAt(at)
    if (open !== undefined && open.closes.includes(character) && closesHere(text, at)) {
      if (at - open.at >= LEAST) spans.push({ start: open.at, end: at + 1 })
      open = undefined
    } else if (
      PAIRS.has(character) &&
      opensHere(text, at) &&
      (open === undefined || at - open.at > MOST)
    ) {
      open = { at, closes: PAIRS.get(character)! }
    }
  }
  return spans
}

function nextMark(text: string, from: number): number {
  let at = from
  while (at < text.length && !isMark(text.charCodeAt(at))) at++
  return at
}

/** Besides the straight one, all have codes from that of `«` on. */
function isMark(code: number): boolean {
  return code < 0xab ? code === 0x22 : MARKS.has(code)
}

const MARKS: ReadonlySet<number> = new Set(
  Array.from([...PAIRS].flat().join(''), (mark) => mark.charCodeAt(0)),
)

/** Characters a quotation has at least (shorter ones are names and words), and at most. */
const LEAST = 12
const MOST = 6_000

function opensHere(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1))
}

function closesHere(text: string, at: number): boolean {
  return /\S/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))
}
