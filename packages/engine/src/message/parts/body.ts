import { cutAt } from '../../text/ends.ts'
import { decodeText } from '../mime/charset.ts'
import { differ } from './alternatives.ts'
import type { Context } from '../context.ts'
import { readHtml } from '../html/html.ts'
import type { HtmlReading } from '../html/html.ts'
import { LONGEST_OUTLINE } from '../html/page.ts'
import { findLinks } from '../text/links.ts'
import type { HiddenText, HtmlFacts } from '../message.ts'
import { note } from '../notes.ts'
import type { Notes } from '../notes.ts'
import { hasWords, withAttributions } from '../forward/quotes.ts'
import { join, slice } from '../text/rendered.ts'
import type { Rendered } from '../text/rendered.ts'
import type { Part } from '../mime/survey.ts'
import { readPlainText, readWords } from '../text/plain-text.ts'
import { decodeTransfer } from '../mime/transfer.ts'

/** What a reader sees of a message's body, and what he does not. */
export interface Body {
  readonly rendered: Rendered
  readonly hidden: readonly HiddenText[]
  readonly facts?: HtmlFacts
  /** Pictures that stand in the HTML itself, as `data:` addresses. */
  readonly pictures?: readonly string[]
}

/** Where parts are read from, and with what. */
export interface Source {
  readonly raw: Uint8Array
  readonly context: Context
  readonly notes: Notes
}

export function isBodyPart(part: Part): boolean {
  return (
    !part.isMultipart &&
    part.disposition !== 'attachment' &&
    (isHtml(part) || part.type === 'text/plain')
  )
}

export function isHtml(part: Part): boolean {
  return part.type === 'text/html' || part.type === 'application/xhtml+xml'
}

/** Reads the parts that are shown one below the other; of alternatives, the one a reader is shown. */
export function readBody(parts: readonly Part[], source: Source): Body {
  const groups = new Map<number, Part[]>()
  parts.forEach((part, index) => {
    if (!isBodyPart(part)) return
    const alternative = alternativeOf(parts, part)
    const key = alternative < 0 ? index : alternative
    groups.set(key, [...(groups.get(key) ?? []), part])
  })
  return joinBodies([...groups.values()].map((group) => readGroup(group, source)))
}

/** Reads one text part: decodes it, and renders it. */
export function readTextPart(part: Part, source: Source): Body {
  const text = decodePart(part, source)
  const { limits } = source.context
  if (!isHtml(part)) {
    const rendered = readPlainText(text, { params: part.params, limits, notes: source.notes })
    return { rendered: withAttributions(rendered), hidden: [] }
  }
  return bodyOf(readHtml(text, source.context, source.notes), source)
}

/** Undoes a part's encoding, up to `most` bytes. */
export function decodeBytes(part: Part, source: Source, most: number): Uint8Array {
  const { start, end } = part.body
  // Quoted-printable takes three bytes for one; base64 takes less.
  const encoded = source.raw.subarray(start, Math.min(end, start + 3 * most))
  return decodeTransfer(encoded, part.encoding, source.notes).subarray(0, most)
}

function alternativeOf(parts: readonly Part[], part: Part): number {
  for (let at = part.parent; at >= 0; at = parts[at]!.parent) {
    if (parts[at]!.type === 'multipart/alternative') return at
  }
  return -1
}

function readGroup(group: readonly Part[], source: Source): Body {
  const html = group.filter(isHtml).map((part) => readTextPart(part, source))
  const plain = group.filter((part) => !isHtml(part))
  if (html.length === 0) return joinBodies(plain.map((part) => readTextPart(part, source)))
  const shown = joinBodies(html)
  if (plain.length === 0) return shown
  return hasWords(shown.rendered.text)
    ? compare(shown, wordsOf(plain, source), source.notes)
    : standIn(shown, joinBodies(plain.map((part) => readTextPart(part, source))).rendered)
}

/** HTML is what readers see. Where it shows nothing but pictures, the plain text stands in for it. */
function standIn(shown: Body, other: Rendered): Body {
  if (other.text === '') return shown
  const links = shown.rendered.links.map(({ span: _span, ...link }) => ({ ...link, text: '' }))
  return { ...shown, rendered: { ...other, links: [...other.links, ...links] } }
}

/** Where the two say different things, the plain text is kept as what is hidden. */
function compare(shown: Body, other: string, notes: Notes): Body {
  if (!differ(shown.rendered.text, other)) return shown
  note(notes, 'alternatives-differ')
  return {
    ...shown,
    hidden: [...shown.hidden, { text: cutAt(other, 4_000), how: 'alternative' }],
  }
}

/** What parts say that no reader is shown: their words, and no more. */
function wordsOf(parts: readonly Part[], source: Source): string {
  const { context, notes } = source
  return parts
    .map((part) =>
      readWords(decodePart(part, source), { params: part.params, limits: context.limits, notes }),
    )
    .filter((text) => text !== '')
    .join('\n\n')
}

function bodyOf({ rendered, hidden, facts, pictures }: HtmlReading, source: Source): Body {
  const { limits } = source.context
  const found = findLinks(rendered.text, Math.max(0, limits.links - rendered.links.length))
  if (found.more) note(source.notes, 'too-many-links', `more than ${limits.links}`)
  const links = [...rendered.links, ...outside(found.links, rendered.links)]
  const whole = slice({ ...rendered, links }, 0, rendered.text.length)
  return { rendered: withAttributions(whole), hidden, facts, pictures }
}

/** Those that do not stand inside one of the others; both are in the order of the text. */
function outside(found: Rendered['links'], anchors: Rendered['links']): Rendered['links'] {
  const taken = anchors.flatMap(({ span }) => (span ? [span] : []))
  let next = 0
  return found.filter(({ span }) => {
    while (next < taken.length && taken[next]!.end <= span!.start) next++
    return next >= taken.length || taken[next]!.start >= span!.end
  })
}

function decodePart(part: Part, source: Source): string {
  const { budget } = source.context
  const length = Math.max(0, part.body.end - part.body.start)
  if (length > budget.textBytes) {
    note(source.notes, 'truncated-bytes', `${length} bytes`)
    note(source.notes, 'text-cut', 'bytes')
  }
  const { start } = part.body
  const read = { ...part, body: { start, end: start + Math.min(length, budget.textBytes) } }
  budget.textBytes -= Math.min(length, budget.textBytes)
  const bytes = decodeBytes(read, source, length)
  return decodeText(
    bytes,
    charsetOf(part) || (isHtml(part) ? metaCharset(bytes) : ''),
    source.notes,
  )
}

/** The declared charset; what stands behind a quote that was never closed is no part of it. */
export function charsetOf(part: Part): string {
  return /^[\w.:+-]+/u.exec(part.params.get('charset') ?? '')?.[0] ?? ''
}

/** What the HTML itself says its charset is (HTML Standard, prescan of 1,024 bytes). */
function metaCharset(bytes: Uint8Array): string {
  let head = ''
  for (const byte of bytes.subarray(0, 1_024)) head += String.fromCharCode(byte)
  return /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/iu.exec(head)?.[1] ?? ''
}

function joinBodies(bodies: readonly Body[]): Body {
  if (bodies.length === 1) return bodies[0]!
  const facts = bodies
    .flatMap((body) => (body.facts ? [body.facts] : []))
    .reduce((sum: HtmlFacts | undefined, one) => (sum ? addFacts(sum, one) : one), undefined)
  return {
    rendered: join(bodies.map(({ rendered }) => rendered)),
    hidden: bodies.flatMap(({ hidden }) => hidden),
    ...(facts && { facts }),
    pictures: bodies.flatMap(({ pictures = [] }) => pictures),
  }
}

export function addFacts(one: HtmlFacts, other: HtmlFacts): HtmlFacts {
  return {
    forms: one.forms + other.forms,
    passwordInputs: one.passwordInputs + other.passwordInputs,
    images: one.images + other.images,
    linkedImages: one.linkedImages + other.linkedImages,
    scripts: one.scripts + other.scripts,
    faint: one.faint + other.faint,
    comments: one.comments + other.comments,
    gap: Math.max(one.gap, other.gap),
    outline: [...(one.outline ?? []), ...(other.outline ?? [])].slice(0, LONGEST_OUTLINE),
  }
}
