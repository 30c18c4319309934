import { fold } from '../text/fold.ts'
import { anyWithin, firstFrom, type Reading } from './reading.ts'

/** Sections named together: "13, 14 & 15". Tokens of the whole list, keyword included. */
export interface SectionList {
  readonly from: number
  readonly to: number
  readonly sections: readonly Section[]
  /** Named with a word that only law uses ("u/s", "دفعہ"), so that it stands without a title. */
  readonly legal: boolean
}

export interface Section {
  readonly section: string
  readonly from: number
  readonly to: number
}

/** Every list of sections that a keyword opens ("section", "§", "دفعہ", "u/s"). */
export function sectionLists(reading: Reading): readonly SectionList[] {
  const lists: SectionList[] = []
  let done = 0
  for (const hit of reading.hits('section')) {
    if (hit.from < done) continue
    const sections = sectionsFrom(reading, hit.to)
    if (sections.length === 0) continue
    done = sections.at(-1)!.to
    lists.push({ from: hit.from, to: done, sections, legal: hit.value === 'legal' })
  }
  return [...lists, ...signLists(reading, lists)].sort((a, b) => a.from - b.from)
}

/** Sections in a row from a token on: numbers, and what joins them. */
export function sectionsFrom(reading: Reading, start: number): readonly Section[] {
  const found: Section[] = []
  let token = start
  let gap = 0
  while (token < reading.tokens.words.length && found.length < MOST_SECTIONS && gap <= 2) {
    if (token > start && reading.tokens.breaks[token]! >= 2) break
    const here = sectionsAt(reading, token)
    if (here.length > 0) {
      for (const section of here) found.push(section)
      token = here.at(-1)!.to
      gap = 0
    } else if (isListJoiner(reading, token)) {
      token++
      gap++
    } else break
  }
  return found
}

/** The numbers right before a token: "u/s 420/468 PPC". */
export function sectionsBefore(reading: Reading, end: number): readonly Section[] {
  const found: Section[] = []
  let token = end - 1
  while (token >= 0 && end - token < MOST_SECTIONS && reading.tokens.breaks[token + 1]! < 2) {
    const here = isLetterOfSection(reading, token) ? [] : sectionsAt(reading, token)
    if (here.length > 0) found.unshift(...here)
    else if (!isListJoiner(reading, token) && !isLetterOfSection(reading, token)) break
    token--
  }
  return found
}

const MOST_SECTIONS = 24

/** The sections a token stands for: mostly one; "13,14" is one token and two sections. */
function sectionsAt(reading: Reading, token: number): readonly Section[] {
  const { starts, ends, words } = reading.tokens
  if (!isDigit(words[token]?.charCodeAt(0))) return []
  const raw = fold(reading.text.slice(starts[token], ends[token]))
  const parts = raw.split(/[,،٬.]/u)
  if (!parts.every((part) => SECTION.test(part))) return []
  const letter = followsLetter(reading, token)
  return parts.map((part, index) => ({
    section: normalised(index === parts.length - 1 ? part + letter : part),
    from: token,
    to: token + (letter === '' ? 1 : 2),
  }))
}

const SECTION = /^\d{1,4}[a-z]{0,3}$/u

/** "67-A" and "390-1" are two tokens and one section. */
function followsLetter(reading: Reading, token: number): string {
  const { words, starts, ends } = reading.tokens
  const next = words[token + 1]
  if (next === undefined || reading.text.slice(ends[token], starts[token + 1]) !== '-') return ''
  if (/^[a-z]{1,2}$/u.test(next)) return next
  return /^\d{1,2}$/u.test(next) ? `-${next}` : ''
}

function isLetterOfSection(reading: Reading, token: number): boolean {
  return (
    token > 0 &&
    followsLetter(reading, token - 1) !== '' &&
    isDigit(reading.tokens.words[token - 1]!.charCodeAt(0))
  )
}

function normalised(section: string): string {
  return section.toUpperCase()
}

function isListJoiner(reading: Reading, token: number): boolean {
  const word = reading.tokens.words[token]!
  if (word.length <= 3 && isBracketed(reading, token)) return true
  return anyWithin(reading.hits('and'), token, token + 1)
}

/** A sub-section: "(1)", "(b)". */
function isBracketed(reading: Reading, token: number): boolean {
  const { starts, ends } = reading.tokens
  return (
    reading.text.charAt(starts[token]! - 1) === '(' && reading.text.charAt(ends[token]!) === ')'
  )
}

/** Lists behind the sign §, which is no word. */
function signLists(reading: Reading, known: readonly SectionList[]): readonly SectionList[] {
  const lists: SectionList[] = []
  const { starts, ends, words } = reading.tokens
  if (!reading.text.includes('§')) return lists
  let done = 0
  for (let token = 0; token < words.length; token++) {
    if (!isDigit(words[token]!.charCodeAt(0))) continue
    const before = reading.text.slice(
      Math.max(ends[token - 1] ?? 0, starts[token]! - 4),
      starts[token],
    )
    if (!before.includes('§') || token < done || isKnown(known, token)) continue
    const sections = sectionsFrom(reading, token)
    if (sections.length === 0) continue
    done = sections.at(-1)!.to
    lists.push({ from: token, to: done, sections, legal: true })
  }
  return lists
}

function isKnown(lists: readonly SectionList[], token: number): boolean {
  const last = lists[firstFrom(lists, token + 1) - 1]
  return last !== undefined && token < last.to
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39
}

/** Are two stretches of words joined by small words only ("of the", "کی"), within one sentence? */
export function areJoined(reading: Reading, from: number, to: number): boolean {
  if (to < from || to - from > 4) return false
  for (let token = from; token < to; token++) {
    if (!anyWithin(reading.hits('joiner'), token, token + 1) && !isListJoiner(reading, token))
      return false
  }
  for (let token = from; token <= to; token++) if (reading.tokens.breaks[token]! >= 2) return false
  return true
}
