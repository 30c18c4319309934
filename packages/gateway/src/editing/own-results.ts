import { asciiDomain } from '../policy/patterns.ts'
import { unfolded } from './fields.ts'
import { decodedWords } from './words-in-headers.ts'

/**
 * May a reader take this `Authentication-Results` for ours? RFC 8601 section 5 wants those removed that bear our
 * authserv-id. Readers differ over comments, quotes, folding and encoded words: what any of them could read as our
 * id counts. To remove a stranger's field that names us in a comment does no harm, since the same section allows to
 * remove any.
 *
 * @param value a character for each byte
 * @param authservId ours
 */
export function claimsToBeOurs(value: string, authservId: string): boolean {
  const own = normal(authservId)
  // Neither a field nor an id of such length says anything that anybody needs.
  if (value.length > LONGEST) return true
  const text = asUtf8(value)
  const readings = [text, decodedWords(text)].flatMap((each) => [
    head(each),
    head(withoutComments(each)),
    head(withoutQuoting(each)),
    head(withoutQuoting(withoutComments(each))),
  ])
  return readings.some((reading) => reading.length > LONGEST_ID || names(reading, own))
}

const LONGEST = 16_384
const LONGEST_ID = 1000

/** Does it name us as a word of its own, or where white space within is left out? */
function names(reading: string, own: string): boolean {
  const words = reading.split(/[\s"'()<>,:=/\\[\]]+/u)
  const joined = reading.replace(/[\s\p{C}]+/gu, '')
  return (
    words.some((word) => normal(word) === own) ||
    normal(joined) === own ||
    normal(without(joined, '0123456789')) === own ||
    normal(joined.split('/')[0] ?? '') === own
  )
}

/** What stands before the results: the id, and a version. */
function head(text: string): string {
  const end = text.indexOf(';')
  return unfolded(end < 0 ? text : text.slice(0, end))
}

/** RFC 5322 section 3.2.2: comments nest, and a backslash makes the next character plain. */
function withoutComments(text: string): string {
  let depth = 0
  let kept = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') {
      if (depth === 0) kept += text.slice(at, at + 2)
      at++
    } else if (character === '(') depth++
    else if (character === ')' && depth > 0) depth--
    else if (depth === 0) kept += character
  }
  return kept
}

function withoutQuoting(text: string): string {
  return text.replace(/["\\]/gu, '')
}

/** Case, IDN forms, full stops of other scripts, a final point and invisible characters make no other name. */
function normal(name: string): string {
  const visible = name.replace(/\p{C}/gu, '').normalize('NFKC')
  return asciiDomain(without(visible, '.\u3002'))
}

/** Without such characters at its end. */
function without(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}

function asUtf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8')
}
