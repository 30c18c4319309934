import { isInvisible } from '../../text/fold.ts'
import { note } from '../notes.ts'
import type { Notes } from '../notes.ts'

/** Notes what is in a text to fool a machine, or the eye: no width, other direction, letters that look alike. */
export function noteTricks(text: string, notes: Notes): void {
  const { invisible, overrides, mixed } = mayTrick(text) ? countTricks(text) : NONE
  const spaced = countSpaced(text)
  if (invisible > 0) note(notes, 'zero-width', `${invisible} words`)
  if (overrides > 0) note(notes, 'direction-override', `${overrides} times`)
  if (mixed > 0) note(notes, 'mixed-scripts', `${mixed} words`)
  if (spaced > 0) note(notes, 'spaced-letters', `${spaced} words`)
}

interface Tricks {
  invisible: number
  overrides: number
  mixed: number
}

const NONE: Readonly<Tricks> = { invisible: 0, overrides: 0, mixed: 0 }

function countTricks(text: string): Tricks {
  const count = { invisible: 0, overrides: 0, mixed: 0 }
  let word = newWord()
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x202d || code === 0x202e) count.overrides++
    if (isAsciiLetter(code) || isOtherLetter(code)) addLetter(word, code, count)
    else if (code >= 0x80 && isInvisible(code)) word.held = word.latin > 0 ? word.held + 1 : 0
    else if (word.isStarted) word = newWord()
  }
  return count
}

/** Is there anything in it that a trick is made with? */
function mayTrick(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0xad && (isGreekOrCyrillic(code) || isInvisible(code))) return true
  }
  return false
}

interface Word {
  isStarted: boolean
  latin: number
  alike: number
  /** Invisible characters behind a Latin letter, so far. */
  held: number
  counted: boolean
  mixed: boolean
}

function newWord(): Word {
  return { isStarted: false, latin: 0, alike: 0, held: 0, counted: false, mixed: false }
}

function addLetter(word: Word, code: number, count: { invisible: number; mixed: number }): void {
  const isLatin = code < 0x250
  word.isStarted = true
  if (isLatin) word.latin++
  else if (isGreekOrCyrillic(code)) word.alike++
  if (isLatin && word.held > 0 && !word.counted) {
    word.counted = true
    count.invisible++
  }
  word.held = 0
  if (word.latin > 0 && word.alike > 0 && !word.mixed) {
    word.mixed = true
    count.mixed++
  }
}

const ENOUGH_LETTERS = 5
/** What the inside of so many of them looks like. */
const SPACED = /[ .\-_*](?:[A-Za-z][ .\-_*]){3}/u

/** "u r g e n t": single letters, a space or a sign between each two. */
function countSpaced(text: string): number {
  if (!SPACED.test(text)) return 0
  let spaced = 0
  let run = 0
  let lastEnd = -2
  for (let at = 0; at < text.length;) {
    if (!isAsciiLetter(text.charCodeAt(at))) {
      at++
      continue
    }
    const end = endOfWord(text, at)
    const isSingle = end - at === 1
    const goesOn = isSingle && at - lastEnd === 1 && isGap(text.charCodeAt(lastEnd))
    if (!goesOn && run >= ENOUGH_LETTERS) spaced++
    run = goesOn ? run + 1 : Number(isSingle)
    lastEnd = end
    at = end
  }
  return run >= ENOUGH_LETTERS ? spaced + 1 : spaced
}

function endOfWord(text: string, from: number): number {
  let at = from + 1
  while (isAsciiLetter(text.charCodeAt(at))) at++
  return at
}

function isGap(code: number): boolean {
  return code === 0x20 || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2a
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function isOtherLetter(code: number): boolean {
  return (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) || isGreekOrCyrillic(code)
}

function isGreekOrCyrillic(code: number): boolean {
  return code >= 0x370 && code <= 0x52f
}
