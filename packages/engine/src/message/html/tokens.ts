import { Tokenizer } from 'htmlparser2'
import type { TokenizerCallbacks } from 'htmlparser2'

/** What stands in an HTML text, one after the other. */
export interface HtmlEvents {
  readonly start: (tag: string, attributes: ReadonlyMap<string, string>) => void
  readonly end: (tag: string) => void
  readonly text: (text: string) => void
  readonly comment: (text: string) => void
  /** Nothing more is wanted. */
  readonly done: () => boolean
}

const MOST_ATTRIBUTES = 60
const MOST_NAME = 40
const MOST_VALUE = 16_000
const CHUNK = 65_536
const noAttributes: ReadonlyMap<string, string> = new Map()

/**
 * Reads HTML with the bare tokenizer: the parser above it keeps a stack that costs quadratic time on deep
 * nesting. The text is handed over in pieces, so that reading can end early.
 */
export function readHtmlTokens(html: string, events: HtmlEvents): void {
  const slice = (start: number, end: number): string => html.slice(start, end)
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => events.text(slice(start, end)),
      ontextentity: (code) => events.text(String.fromCodePoint(code)),
      onclosetag: (start, end) =>
        events.end(nameOf(slice(start, Math.min(end, start + MOST_NAME)))),
      oncomment: (start, end, offset) => events.comment(slice(start, end - offset)),
      oncdata: (start, end, offset) => events.comment(slice(start, end - offset)),
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
      ...startTags(slice, events),
    },
  )
  for (let at = 0; at < html.length && !events.done(); at += CHUNK) {
    tokenizer.write(html.slice(at, at + CHUNK))
  }
  tokenizer.end()
}

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

/** Gathers a start tag from its pieces. Of an attribute given twice, the first counts. */
function startTags(slice: (start: number, end: number) => string, events: HtmlEvents): StartTags {
  let tag = ''
  let attributes: Map<string, string> | undefined
  let name = ''
  let value = ''
  const finish = (): void => {
    if (tag !== '') events.start(tag, attributes ?? noAttributes)
    tag = ''
    attributes = undefined
  }
  return {
    onopentagname: (start, end) => {
      tag = nameOf(slice(start, Math.min(end, start + MOST_NAME)))
    },
    onattribname: (start, end) => {
      name = nameOf(slice(start, Math.min(end, start + MOST_NAME)))
      value = ''
    },
    onattribdata: (start, end) => {
      if (value.length < MOST_VALUE) value += slice(start, Math.min(end, start + MOST_VALUE))
    },
    onattribentity: (code) => {
      if (value.length < MOST_VALUE) value += String.fromCodePoint(code)
    },
    onattribend: () => {
      attributes ??= new Map()
      if (attributes.size < MOST_ATTRIBUTES && !attributes.has(name)) attributes.set(name, value)
    },
    onopentagend: finish,
    onselfclosingtag: finish,
  }
}

function nameOf(written: string): string {
  return written.trim().toLowerCase()
}
