import type { Link } from '../../message/message.ts'
import type { Facts } from '../check.ts'
import { ownBody } from './own-body.ts'

/**
 * Is what reads as an address two sentences without a space between them: "take care.it will pass"? People who text
 * write so, and many words are ends of addresses too. Only a bare name of letters can be: who means an address
 * mostly gives it a path or leads up to it ("see", "at", "via").
 */
export function isSentenceJoint({ text, span }: Link, facts: Facts): boolean {
  const words = text.toLowerCase().split('.')
  const last = words.at(-1)!
  if (words.length < 2 || !words.every(isWord) || words[0] === 'www' || span === undefined) {
    return false
  }
  if (!WORDS.has(last) && !(DOUBTFUL.has(last) && isHabit(text, facts))) return false
  const body = facts.message.text
  if (LEADS_UP.test(body.slice(Math.max(0, span.start - REACH), span.start))) return false
  return /^\s+\p{L}/u.test(body.slice(span.end, span.end + REACH)) || isHabit(text, facts)
}

const REACH = 16

/** Words that begin a sentence, and are ends of addresses that hardly anybody names a site by. */
const WORDS: ReadonlySet<string> = new Set(
  'am and at be call cool do for got he how if is it la like love ma no now of ok on onion pa so then they we what will yes you'.split(
    ' ',
  ),
)
/** Of these sites are named too: they are words only where the writer joins other sentences so. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  'as by can free game good here home in life live me my news one pm sir the to today us'.split(
    ' ',
  ),
)

const isWord = (word: string): boolean => /^\p{L}{1,14}$/u.test(word)

/** What stands before an address that is meant as one. */
const LEADS_UP =
  /(?:^|[\s:>(])(?:at|via|see|visit|to|from|on|web|site|link|website|url|check|goto|click|here|@)[\s:>(-]*$|[:@/>]\s*$/iu

/** Does the writer join sentences elsewhere: a small letter, a stop, a letter, and no address? */
function isHabit(text: string, facts: Facts): boolean {
  const rest = ownBody(facts).text.replaceAll(text, ' ')
  return /\p{Ll}{2}[.?!,]\p{L}{1,12}(?:[\s.,!?]|$)/u.test(rest)
}
