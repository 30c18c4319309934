import { isAsciiDigit } from '../../text/characters.ts'
import { letterPairs } from './letter-pairs.ts'

/**
 * Does a name read as if its letters had been drawn by lot? Judged by the pieces between other signs: letters that
 * rarely follow each other ("qxzvkwpj"), or letters and digits in turns ("k3vq81xz").
 */
export function isDrawn(name: string): boolean {
  const small = name.length < SHORT ? '' : name.slice(0, MOST_LENGTH).toLowerCase()
  let start = 0
  for (let at = 0; at <= small.length; at++) {
    if (isOfPiece(small.charCodeAt(at))) continue
    if (at - start >= SHORT && isDrawnPiece(small.slice(start, at))) return true
    start = at + 1
  }
  return false
}

/** A small letter or a digit. */
function isOfPiece(code: number): boolean {
  return isAsciiDigit(code) || (code >= 0x61 && code <= 0x7a)
}

/** The longest run of digits in a name. */
export function longestDigits(name: string): number {
  let longest = 0
  let run = 0
  for (let at = 0; at < Math.min(name.length, MOST_LENGTH); at++) {
    run = isAsciiDigit(name.charCodeAt(at)) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

const MOST_LENGTH = 100
/** Fewer letters may be an abbreviation. */
const SHORT = 6
const LONG = 8
/** Means of {@link letterPairs} below which one real name in 200 lies, and one in 1,000 of the short ones. */
const LEAST_LONG = 4
const LEAST_SHORT = 2.6
/** "k3vq81xz" changes four times between letters and digits, "web2print" twice. */
const MOST_TURNS = 2

function isDrawnPiece(piece: string): boolean {
  if (piece.length > SHORT && turns(piece) > MOST_TURNS) return true
  const letters = hasDigit(piece) ? piece.replace(/[0-9]/gu, '') : piece
  if (letters.length < SHORT) return false
  return fluency(letters) < (letters.length < LONG ? LEAST_SHORT : LEAST_LONG)
}

function hasDigit(piece: string): boolean {
  for (let at = 0; at < piece.length; at++) if (isAsciiDigit(piece.charCodeAt(at))) return true
  return false
}

function turns(piece: string): number {
  let count = 0
  for (let at = 1; at < piece.length; at++)
    if (isAsciiDigit(piece.charCodeAt(at)) !== isAsciiDigit(piece.charCodeAt(at - 1))) count++
  return count
}

function fluency(letters: string): number {
  let sum = 0
  for (let at = 1; at < letters.length; at++)
    sum +=
      letterPairs[letters.charCodeAt(at - 1) - A]!.charCodeAt(letters.charCodeAt(at) - A) - ZERO
  return sum / (letters.length - 1)
}

const A = 0x61
const ZERO = 0x30
