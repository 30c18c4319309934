import { cutAt } from '../../text/ends.ts'
import type { Writer } from './writer.ts'
import type { HiddenText } from '../message.ts'

type How = HiddenText['how']

/** Collects what a reader does not see. */
export interface Hiding {
  readonly found: HiddenText[]
  /** The run being read. */
  run: { how: How; text: string } | undefined
  /** Characters that may still be taken. */
  left: number
}

const MOST_HIDDEN = 20_000
const MOST_RUNS = 200
const MOST_PREHEADER = 400

export function newHiding(): Hiding {
  return { found: [], run: undefined, left: MOST_HIDDEN }
}

/** Text before any that is seen, and short, is what mail programs show in their list of messages. */
export function startHidden(hiding: Hiding, how: How, writer: Writer): void {
  const kind = writer.length === 0 ? 'preheader' : how
  if (hiding.run?.how === kind) return
  endHidden(hiding)
  hiding.run = { how: kind, text: '' }
  if (!writer.space && writer.breaks === 0) writer.spliced = true
}

export function addHidden(hiding: Hiding, how: How, text: string): void {
  if (how === 'comment') addComment(hiding, text)
  else if (hiding.run && hiding.left > 0) {
    const piece = cutAt(text, hiding.left)
    hiding.run.text += piece
    hiding.left -= piece.length
  }
}

export function endHidden(hiding: Hiding): void {
  const { run } = hiding
  hiding.run = undefined
  if (!run) return
  const text = run.text.replace(/\s+/gu, ' ').trim()
  const how = run.how === 'preheader' && text.length > MOST_PREHEADER ? 'display-none' : run.how
  if (/[\p{L}\p{N}]/u.test(text)) add(hiding, { text, how })
}

/** Comments for a program (`[if mso]`) and single words (`row`) are no text. */
function addComment(hiding: Hiding, comment: string): void {
  const text = cutAt(comment, 1_000).trim()
  if (text.length > hiding.left || text.startsWith('[') || text.startsWith('<!')) return
  if (/[<>{}]/u.test(text) || text.split(/\s+/u).length < 4) return
  hiding.left -= text.length
  add(hiding, { text: text.replace(/\s+/gu, ' '), how: 'comment' })
}

function add(hiding: Hiding, hidden: HiddenText): void {
  if (hiding.found.length < MOST_RUNS) hiding.found.push(hidden)
}
