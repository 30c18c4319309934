/** The most characters that a reader sees. */
const LONGEST = 200

/** One line of at most 200 visible characters, without terminal controls or changes of text direction. */
export function plainLine(text: string): string {
  const start = text.slice(0, LONGEST * 8).toWellFormed()
  const line = start.replace(CONTROLS, ' ').replace(UNSEEN, '').replace(SPACES, ' ').trim()
  return Array.from(line).slice(0, LONGEST).join('')
}

/** Replaces removed characters of an address; no address contains it. */
const LOST = '\ufffd'

/**
 * An address on one line of at most 200 characters. Policies decide by it, so it must never become somebody else's
 * address: removed characters leave a mark, and a long address keeps its end, where the domain is.
 */
export function plainAddress(text: string): string {
  const marked = text.toWellFormed().replace(CONTROLS, LOST).replace(UNSEEN, LOST)
  const letters = Array.from(marked.trim().replace(SPACES, ' '))
  return letters.length <= LONGEST
    ? letters.join('')
    : [LOST, ...letters.slice(1 - LONGEST)].join('')
}

/** C0, DEL and C1: what a terminal obeys. */
// oxlint-disable-next-line no-control-regex -- these are exactly what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/gu
/** What turns the direction of text, cannot be seen, or breaks lines where nobody expects it. */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
const SPACES = /\s+/gu
