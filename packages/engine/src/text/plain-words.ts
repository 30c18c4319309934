import { closeGap, meetScript, type Builder } from './builder.ts'
import { scriptOf } from './characters.ts'
import { HASH_START, mixLetter, SMALL, vocabulary } from './vocabulary.ts'
import { Case } from './words.ts'

/**
 * Reads a word of ASCII letters up to a sign that surely ends it, as nearly every word is, and returns where it ends;
 * `start` where there is none.
 */
export function plainWord(builder: Builder, start: number, border: number): number {
  const { text } = builder
  let hash = HASH_START
  let capitals = 0
  let end = start
  for (; end < border; end++) {
    const code = text.charCodeAt(end)
    const letter = code | SMALL
    if (letter < 0x61 || letter > 0x7a) break
    if (code < 0x61) capitals++
    hash = mixLetter(hash, letter)
  }
  if (end === start || !surelyEnds(text.charCodeAt(end))) return start
  const place = vocabulary.placeOfLetters({ text, start, end, hash })
  builder.places.push(place)
  builder.words.push(place < 0 ? text.slice(start, end).toLowerCase() : vocabulary.words[place]!)
  builder.cases.push(lettersOf(text.charCodeAt(start), capitals, end - start))
  builder.starts.push(start)
  builder.ends.push(end)
  meetScript(builder, LATIN)
  closeGap(builder)
  // A space behind a word says nothing that its end does not say.
  return text.charCodeAt(end) === 0x20 ? end + 1 : end
}

const LATIN = scriptOf(0x61)

/** {@link Case} of a word of ASCII letters; "iPad" counts as small. */
function lettersOf(first: number, capitals: number, length: number): number {
  if (first > 0x5a) return Case.lower
  return capitals === length && capitals > 1 ? Case.upper : Case.capitalised
}

/** Does an ASCII sign that neither belongs to words nor joins them stand here, or nothing? */
function surelyEnds(code: number): boolean {
  return code < 0x80 ? ENDS_WORD[code] === 1 : Number.isNaN(code)
}

const ENDS_WORD = new Uint8Array(0x80).fill(1)
for (const sign of "0123456789.'") ENDS_WORD[sign.charCodeAt(0)] = 0
