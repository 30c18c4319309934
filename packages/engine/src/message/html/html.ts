import { cellTags, closesOnStart, endsParagraph, tableTags, unseenTags, voidTags } from './tags.ts'
import { noSheet, readSheet } from './css.ts'
import type { Sheet } from './css.ts'
import { endHidden, newHiding, startHidden, addHidden } from './hidden.ts'
import type { Hiding } from './hidden.ts'
import { hiddenBy, isFaint, lookOf, pageLook } from './look.ts'
import type { Look, Styles } from './look.ts'
import { addComment, addElement, addText, newPage } from './page.ts'
import { openLink, closeLink, partBefore, partAfter } from './page.ts'
import type { Page } from './page.ts'
import { readHtmlTokens } from './tokens.ts'
import type { TagBudget } from './tokens.ts'
import { isFull, quotedSpans, setQuoting, write } from './writer.ts'
import type { Limits } from '../limits.ts'
import type { HiddenText, HtmlFacts, Link } from '../message.ts'
import { note } from '../notes.ts'
import type { Notes } from '../notes.ts'
import type { Rendered } from '../text/rendered.ts'

/** What an HTML text shows, and what it hides. */
export interface HtmlReading {
  readonly rendered: Rendered
  readonly hidden: readonly HiddenText[]
  readonly facts: HtmlFacts
  /** Pictures that stand in the page itself, as `data:` addresses. */
  readonly pictures: readonly string[]
}

/** Reads HTML as a reader of mail sees it: no scripts, no pictures but their texts, nothing fetched. */
export function readHtml(
  html: string,
  room: { readonly limits: Limits; readonly budget: TagBudget },
  notes: Notes,
): HtmlReading {
  const { limits, budget } = room
  const reading: Reading = {
    page: newPage(limits),
    hiding: newHiding(),
    sheet: findSheet(html),
    styles: new Map(),
    stack: [],
    openAt: new Map(),
    depthLimit: limits.htmlDepth,
    tooDeep: 0,
    notes,
  }
  const look = pageLook(reading.sheet)
  push(reading, { tag: '', look, unseen: false, quoting: false, pre: false })
  const isWhole = readHtmlTokens(
    html,
    {
      start: (tag, attributes) => onStart(reading, tag, attributes),
      end: (tag) => onEnd(reading, tag),
      text: (text) => onText(reading, text),
      comment: (text) => onComment(reading, text),
      done: () => isFull(reading.page.writer),
    },
    budget,
  )
  if (!isWhole) {
    note(notes, 'expansion-limit', 'html')
    note(notes, 'text-cut', 'html')
  }
  return finish(reading)
}

interface Frame {
  readonly tag: string
  readonly look: Look
  readonly unseen: boolean
  readonly quoting: boolean
  readonly pre: boolean
}

interface Reading {
  readonly page: Page
  readonly hiding: Hiding
  readonly sheet: Sheet
  readonly styles: Styles
  readonly stack: Frame[]
  /** Where in the stack the elements of a name stand: no search however deep it is. */
  readonly openAt: Map<string, number[]>
  readonly depthLimit: number
  /** Elements open below the limit of depth. */
  tooDeep: number
  readonly notes: Notes
}

function onStart(reading: Reading, tag: string, attributes: ReadonlyMap<string, string>): void {
  const { page, stack } = reading
  closeImplied(reading, tag)
  const above = stack.at(-1)!
  const { sheet, styles } = reading
  const look = lookOf(tag, attributes, { above: above.look, sheet, styles })
  const seen = !above.unseen && hiddenBy(look) === undefined
  if (!look.gone) partBefore(page.writer, tag, look.block)
  addElement(page, { tag, attributes, seen })
  if (tag === 'img' && seen) onPicture(reading, attributes.get('alt') ?? '')
  if (voidTags.has(tag)) return
  if (stack.length > reading.depthLimit) {
    reading.tooDeep++
    note(reading.notes, 'too-deep', 'html elements')
    return
  }
  if (tag === 'a') openLink(page, attributes)
  push(reading, frameOf(tag, attributes, { above, look }))
}

function frameOf(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  { above, look }: { readonly above: Frame; readonly look: Look },
): Frame {
  return {
    tag,
    look,
    unseen: above.unseen || unseenTags.has(tag),
    quoting: above.quoting || isCitation(tag, attributes),
    pre: above.pre || isPre(tag),
  }
}

function onEnd(reading: Reading, tag: string): void {
  const { page } = reading
  if (tag === 'br' || tag === 'p') partBefore(page.writer, tag, undefined)
  if (reading.tooDeep > 0) {
    reading.tooDeep--
    return
  }
  const at = findOpen(reading, tag)
  if (at > 0 && tag !== 'body' && tag !== 'html') popTo(reading, at)
}

function onText(reading: Reading, text: string): void {
  const frame = reading.stack.at(-1)!
  if (frame.unseen) return
  const how = hiddenBy(frame.look)
  if (how) {
    startHidden(reading.hiding, how, reading.page.writer)
    addHidden(reading.hiding, how, text)
    return
  }
  endHidden(reading.hiding)
  const { length } = text.trim()
  if (length > 0 && isFaint(frame.look)) reading.page.facts.faint += length
  showText(reading.page, text, frame.pre)
}

function onComment(reading: Reading, text: string): void {
  addHidden(reading.hiding, 'comment', text)
  addComment(reading.page, text.trim())
}

/** What a picture is replaced with where pictures are not loaded, as they are not by default. */
function onPicture(reading: Reading, alt: string): void {
  if (alt.trim() === '') return
  endHidden(reading.hiding)
  showText(reading.page, ` ${alt} `, false)
}

function showText(page: Page, text: string, pre: boolean): void {
  const start = write(page.writer, text, pre)
  addText(page, start)
  if (page.link && start >= 0 && page.link.start < 0) page.link.start = start
}

function closeImplied(reading: Reading, tag: string): void {
  const paragraph = endsParagraph.has(tag) ? findOpen(reading, 'p') : 0
  if (paragraph > 0) popTo(reading, paragraph)
  const closes = closesOnStart.get(tag)
  if (!closes) return
  while (reading.stack.length > 1 && closes.has(reading.stack.at(-1)!.tag))
    popTo(reading, reading.stack.length - 1)
}

/** Where the element that an end tag closes stands in the stack; 0 where it closes none. */
function findOpen(reading: Reading, tag: string): number {
  const at = reading.openAt.get(tag)?.at(-1) ?? 0
  if (at === 0 || tableTags.has(tag)) return at
  for (const cell of cellTags) if ((reading.openAt.get(cell)?.at(-1) ?? 0) > at) return 0
  return at
}

function push(reading: Reading, frame: Frame): void {
  const at = reading.stack.push(frame) - 1
  const places = reading.openAt.get(frame.tag)
  if (places) places.push(at)
  else reading.openAt.set(frame.tag, [at])
  setQuoting(reading.page.writer, frame.quoting)
}

function popTo(reading: Reading, at: number): void {
  const { page, stack } = reading
  while (stack.length > at) {
    const frame = stack.pop()!
    reading.openAt.get(frame.tag)?.pop()
    if (frame.tag === 'a') closeLink(page)
    if (!frame.look.gone) partAfter(page.writer, frame.tag, frame.look.block)
  }
  setQuoting(page.writer, stack.at(-1)!.quoting)
}

/** What mail programs put around the message they answer. */
function isCitation(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  const names = attributes.get('class') ?? ''
  if (tag !== 'blockquote') return tag === 'div' && names === 'yahoo_quoted'
  return attributes.get('type')?.toLowerCase() === 'cite' || names.includes('gmail_quote')
}

function isPre(tag: string): boolean {
  return tag === 'pre' || tag === 'textarea' || tag === 'listing'
}

const MOST_CSS = 400_000

/** A style may stand anywhere, and holds for all of the page. */
function findSheet(html: string): Sheet {
  const styles: string[] = []
  const opening = /<style[\s>]/giu
  while (styles.length < 50) {
    const found = opening.exec(html)
    if (!found) break
    const start = html.indexOf('>', found.index)
    const end = start < 0 ? -1 : html.indexOf('</', start)
    if (end < 0) break
    styles.push(html.slice(start + 1, Math.min(end, start + MOST_CSS)))
    opening.lastIndex = end
  }
  return styles.length === 0 ? noSheet : readSheet(styles.join('\n').replace(/<!--|-->/gu, ' '))
}

function finish(reading: Reading): HtmlReading {
  const { page, hiding, notes } = reading
  closeLink(page)
  endHidden(hiding)
  const { writer } = page
  if (isFull(writer)) {
    note(notes, 'too-much-text', 'html')
    note(notes, 'text-cut', 'length')
  }
  if (page.tooManyLinks) note(notes, 'too-many-links', `more than ${page.mostLinks}`)
  if (writer.splits > 0) note(notes, 'split-words', `${writer.splits} words`)
  const text = writer.chunks.join('')
  const links: readonly Link[] = page.links.map(({ start, end, ...link }) =>
    start >= 0 && end > start
      ? { ...link, text: text.slice(start, end), span: { start, end } }
      : { ...link, text: '' },
  )
  return {
    rendered: { text, links, quoted: quotedSpans(writer) },
    hidden: hiding.found,
    facts: page.facts,
    pictures: page.pictures,
  }
}
