import { Tokenizer } from 'htmlparser2'
import { cutAt } from '../../text/ends.ts'
import type { TokenizerCallbacks } from 'htmlparser2'
import { canonical } from '../../text/vocabulary.ts'

/** What stands in an HTML text, one after the other. */
export interface HtmlEvents {
  /** Of its attributes, those that {@link KEPT} names. */
  readonly start: (tag: string, attributes: ReadonlyMap<string, string>) => void
  readonly end: (tag: string) => void
  readonly text: (text: string) => void
  readonly comment: (text: string) => void
  /** Nothing more is wanted. */
  readonly done: () => boolean
}

const MOST_NAME = 40
const MOST_VALUE = 16_000
/** A picture inside of an attribute is a value that is kept whole; it costs no more than another. */
const MOST_PICTURE = 1_500_000
const CHUNK = 65_536
const noAttributes: ReadonlyMap<string, string> = new Map()

/** Characters of tags that may still be read. */
export interface TagBudget {
  htmlBytes: number
}

/**
 * Reads HTML with the bare tokenizer: the parser above it keeps a stack that costs quadratic time on deep
 * nesting. The text is handed over in pieces, so that reading can end early: tags cost their length, and what
 * is only passed over (comments, scripts, pictures inside of attributes) next to nothing, however long it is.
 * Returns whether the budget was enough.
 */
export function readHtmlTokens(html: string, events: HtmlEvents, budget: TagBudget): boolean {
  const slice = (start: number, end: number): string => html.slice(start, end)
  const spend = (cost: number): void => {
    budget.htmlBytes -= cost
  }
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => {
        spend(1)
        events.text(slice(start, end))
      },
      ontextentity: (code) => {
        spend(EVENT)
        events.text(String.fromCodePoint(code))
      },
      onclosetag: (start, end) => {
        spend(EVENT)
        events.end(nameOf(slice(start, Math.min(end, start + MOST_NAME + 1))))
      },
      oncomment: (start, end, offset) => {
        spend(EVENT)
        events.comment(slice(start, end - offset))
      },
      oncdata: (start, end, offset) => {
        spend(EVENT)
        events.comment(slice(start, end - offset))
      },
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
      ...startTags(slice, events, spend),
    },
  )
  let at = 0
  for (; at < html.length && budget.htmlBytes > 0 && !events.done(); at += CHUNK) {
    tokenizer.write(html.slice(at, at + CHUNK))
  }
  tokenizer.end()
  return at >= html.length || budget.htmlBytes > 0
}

/** What an event without a length costs: about the characters it took to write. */
const EVENT = 5
/** The most that one value costs, whatever its length. */
const DEAREST_VALUE = 2_000

type StartTags = Pick<
  TokenizerCallbacks,
  | 'onopentagname'
  | 'onattribname'
  | 'onattribdata'
  | 'onattribentity'
  | 'onattribend'
  | 'onopentagend'
  | 'onselfclosingtag'
>

/** The attributes that someone asks for; most of a page's are about its measures, and are only passed over. */
const KEPT: ReadonlySet<string> = new Set([
  'action',
  'alt',
  'background',
  'bgcolor',
  'class',
  'color',
  'hidden',
  'href',
  'id',
  'name',
  'placeholder',
  'src',
  'style',
  'type',
  'value',
])

/** Gathers a start tag from its pieces. Of an attribute given twice, the first counts. */
function startTags(
  slice: (start: number, end: number) => string,
  events: HtmlEvents,
  spend: (cost: number) => void,
): StartTags {
  let tag = ''
  let attributes: Map<string, string> | undefined
  let name = ''
  let isKept = false
  let value = ''
  /** Characters of the value so far, kept or not: they cost the same. */
  let length = 0
  const finish = (): void => {
    if (tag !== '') events.start(tag, attributes ?? noAttributes)
    tag = ''
    attributes = undefined
  }
  return {
    onopentagname: (start, end) => {
      spend(EVENT)
      tag = nameOf(slice(start, Math.min(end, start + MOST_NAME + 1)))
    },
    onattribname: (start, end) => {
      spend(EVENT)
      name = nameOf(slice(start, Math.min(end, start + MOST_NAME + 1)))
      isKept = KEPT.has(name) && attributes?.has(name) !== true
      value = ''
      length = 0
    },
    onattribdata: (start, end) => {
      if (length < DEAREST_VALUE) spend(Math.min(end - start, DEAREST_VALUE))
      length += end - start
      if (!isKept) return
      const most = mostOf(value === '' ? slice(start, start + PICTURE.length) : value)
      if (value.length < most) value += slice(start, Math.min(end, start + most))
    },
    onattribentity: (code) => {
      spend(EVENT)
      length++
      if (isKept && value.length < MOST_VALUE) value += String.fromCodePoint(code)
    },
    onattribend: () => {
      if (isKept) (attributes ??= new Map()).set(name, value)
    },
    onopentagend: finish,
    onselfclosingtag: finish,
  }
}

const PICTURE = 'data:image/'

function mostOf(value: string): number {
  return value.startsWith(PICTURE) ? MOST_PICTURE : MOST_VALUE
}

function nameOf(written: string): string {
  return canonical(cutAt(written, MOST_NAME).trim().toLowerCase())
}
