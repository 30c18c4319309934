import { addLine, breakLine, newWriter, write } from './writer.ts'
import type { Writer } from './writer.ts'
import { blockTags, paragraphTags, spacingTags } from './tags.ts'
import { targetOf } from '../text/links.ts'
import type { Target } from '../text/links.ts'
import type { Limits } from '../limits.ts'
import type { Link } from '../message.ts'

/** What is known of a page while it is read. */
export interface Page {
  readonly writer: Writer
  readonly links: OpenLink[]
  readonly mostLinks: number
  /** Pictures that stand in the page itself, as `data:` addresses. */
  readonly pictures: string[]
  readonly mostPictures: number
  tooManyLinks: boolean
  /** The anchor being read. */
  link: OpenLink | undefined
  base: string
  readonly facts: {
    forms: number
    passwordInputs: number
    images: number
    linkedImages: number
    scripts: number
    faint: number
    comments: number
    gap: number
    readonly outline: string[]
  }
  /** Empty lines since anything was shown. */
  emptyLines: number
}

interface OpenLink extends Target {
  readonly via: Link['via']
  start: number
  end: number
}

interface Element {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  /** Whether a reader sees what is in it. */
  readonly seen: boolean
}

export function newPage(limits: Limits): Page {
  return {
    writer: newWriter(limits.text),
    links: [],
    mostLinks: limits.links,
    pictures: [],
    mostPictures: limits.pictures,
    tooManyLinks: false,
    link: undefined,
    base: '',
    facts: {
      forms: 0,
      passwordInputs: 0,
      images: 0,
      linkedImages: 0,
      scripts: 0,
      faint: 0,
      comments: 0,
      gap: 0,
      outline: [],
    },
    emptyLines: 0,
  }
}

/** How many elements tell how a page is built. */
export const LONGEST_OUTLINE = 1_000

/** Counts an element, and takes in where it leads. */
export function addElement(page: Page, element: Element): void {
  const { outline } = page.facts
  if (outline.length < LONGEST_OUTLINE) outline.push(element.tag)
  if (element.seen && (element.tag === 'br' || element.tag === 'p')) page.emptyLines++
  COUNT.get(element.tag)?.(page, element)
}

/** Counts text that is shown. The lines before the first are the page's margin. */
export function addText(page: Page, start: number): void {
  if (start < 0) return
  if (start > 0 && page.emptyLines > page.facts.gap) page.facts.gap = page.emptyLines
  page.emptyLines = 0
}

/** Comments for a program (`[if mso]`) are part of how a page is made. */
export function addComment(page: Page, comment: string): void {
  if (!comment.startsWith('[') && !comment.startsWith('<!')) page.facts.comments += comment.length
}

export function openLink(page: Page, attributes: ReadonlyMap<string, string>): void {
  closeLink(page)
  const href = attributes.get('href')
  if (href !== undefined && href.trim() !== '') page.link = addLink(page, href, 'anchor')
}

export function closeLink(page: Page): void {
  if (page.link && page.link.start >= 0) page.link.end = page.writer.length
  page.link = undefined
}

/** Parts what comes from what stands before an element. */
export function partBefore(writer: Writer, tag: string, block: boolean | undefined): void {
  if (tag === 'br') addLine(writer)
  else part(writer, tag, block)
}

export function partAfter(writer: Writer, tag: string, block: boolean | undefined): void {
  part(writer, tag, block)
}

function part(writer: Writer, tag: string, block: boolean | undefined): void {
  if (block === false && !paragraphTags.has(tag)) {
    writer.space ||= blockTags.has(tag)
    return
  }
  if (paragraphTags.has(tag)) breakLine(writer, 2)
  else if (blockTags.has(tag) || block) breakLine(writer, 1)
  else if (spacingTags.has(tag)) writer.space = true
}

const COUNT: ReadonlyMap<string, (page: Page, element: Element) => void> = new Map(
  Object.entries<(page: Page, element: Element) => void>({
    form: (page, { attributes }) => {
      page.facts.forms++
      const action = attributes.get('action') ?? ''
      if (action.trim() !== '') addLink(page, action, 'form')
    },
    input: (page, { attributes, seen }) => {
      const type = attributes.get('type')?.toLowerCase() ?? ''
      if (asksForPassword(type, attributes)) page.facts.passwordInputs++
      const isButton = type === 'submit' || type === 'button'
      if (seen && isButton) write(page.writer, ` ${attributes.get('value') ?? ''} `, false)
    },
    img: (page, { attributes, seen }) => {
      page.facts.images++
      if (page.link) page.facts.linkedImages++
      const source = attributes.get('src') ?? ''
      if (/^(?:https?:)?\/\//iu.test(source.trim())) addLink(page, source, 'image')
      if (seen) addPicture(page, source)
    },
    area: (page, { attributes }) => {
      const href = attributes.get('href') ?? ''
      if (href.trim() !== '') addLink(page, href, 'area')
    },
    script: (page) => {
      page.facts.scripts++
    },
    base: (page, { attributes }) => {
      if (page.base === '') page.base = (attributes.get('href') ?? '').slice(0, 2_048)
    },
  }),
)

function addPicture(page: Page, source: string): void {
  if (page.pictures.length < page.mostPictures && source.startsWith('data:image/'))
    page.pictures.push(source)
}

function asksForPassword(type: string, attributes: ReadonlyMap<string, string>): boolean {
  if (type === 'password' || type === 'hidden') return type === 'password'
  return ['name', 'id', 'placeholder'].some((key) =>
    /passw|pwd|passcode/iu.test(attributes.get(key) ?? ''),
  )
}

function addLink(page: Page, href: string, via: Link['via']): OpenLink | undefined {
  if (page.links.length >= page.mostLinks) {
    page.tooManyLinks = true
    return undefined
  }
  const link: OpenLink = { ...targetOf(href, page.base), via, start: -1, end: -1 }
  page.links.push(link)
  return link
}
