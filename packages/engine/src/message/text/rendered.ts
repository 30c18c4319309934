import type { Link, Span } from '../message.ts'

/** A piece of text as a reader sees it, with its links and with what is repeated from an earlier message. */
export interface Rendered {
  readonly text: string
  /** Spans count from the start of {@link text}. */
  readonly links: readonly Link[]
  /** In order, not overlapping. */
  readonly quoted: readonly Span[]
}

export const nothing: Rendered = { text: '', links: [], quoted: [] }

/** The part between two offsets, without white space at its ends. Links that straddle a border lose their span. */
export function slice(rendered: Rendered, from: number, to: number): Rendered {
  let start = from
  let end = to
  while (start < end && isBlank(rendered.text.charCodeAt(start))) start++
  while (end > start && isBlank(rendered.text.charCodeAt(end - 1))) end--
  const whole = from <= 0 && to >= rendered.text.length
  return {
    text: rendered.text.slice(start, end),
    links: rendered.links.flatMap((link) => cutLink(link, { start, end }, whole)),
    quoted: rendered.quoted.flatMap((span) => cutSpan(span, start, end)),
  }
}

/** Several pieces, with a blank line between them. */
export function join(pieces: readonly Rendered[]): Rendered {
  const filled = pieces.filter((piece) => piece.text !== '' || piece.links.length > 0)
  if (filled.length <= 1) return filled[0] ?? nothing
  const links: Link[] = []
  const quoted: Span[] = []
  const texts: string[] = []
  let length = 0
  for (const piece of filled) {
    if (piece.text !== '' && length > 0) length += 2
    for (const link of piece.links) links.push(shiftLink(link, length))
    for (const span of piece.quoted) quoted.push(shift(span, length))
    if (piece.text !== '') texts.push(piece.text)
    length += piece.text.length
  }
  return { text: texts.join('\n\n'), links, quoted }
}

export function shiftLink(link: Link, by: number): Link {
  return link.span ? { ...link, span: shift(link.span, by) } : link
}

export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}

/** A link without a place in the text stays with a whole text, and with no part of it. */
function cutLink(link: Link, { start, end }: Span, whole: boolean): readonly Link[] {
  if (!link.span) return whole || start === 0 ? [link] : []
  if (link.span.end <= start || link.span.start >= end) return []
  const inside = link.span.start >= start && link.span.end <= end
  if (inside) return [shiftLink(link, -start)]
  const { span: _span, ...rest } = link
  return [{ ...rest, text: '' }]
}

function cutSpan(span: Span, start: number, end: number): readonly Span[] {
  const from = Math.max(span.start, start)
  const to = Math.min(span.end, end)
  return from < to ? [{ start: from - start, end: to - start }] : []
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0
}
