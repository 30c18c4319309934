import type { Phrase } from '../text/phrases.ts'
import type { Authority, KnowledgePack } from './records.ts'

/** What a phrase of the automaton stands for. */
export type Meaning =
  | { readonly kind: 'authority'; readonly id: string }
  | { readonly kind: 'invention'; readonly id: string }
  | { readonly kind: 'statute'; readonly id: string }
  | { readonly kind: 'country'; readonly code: string }
  /** A lexicon's key: `threat:arrest`, `offer:prize`, `frame:report` … */
  | {
      readonly kind: 'lexicon'
      readonly key: string
      /** The key's parts: `threat` and `arrest`. */
      readonly topic: string
      readonly value: string
      readonly language: string
      /** It counts in an SMS or chat only, where little else is said. */
      readonly brief?: true
    }

/** All names and phrases of the pack; a phrase's id is the index of what it stands for. */
export interface Collected {
  readonly meanings: readonly Meaning[]
  /** Of bodies, laws, countries and inventions, in every language. */
  readonly names: readonly Phrase[]
  readonly byLanguage: ReadonlyMap<string, readonly Phrase[]>
}

/** The lexicon's key for its language's commonest words: they are counted, and mean nothing. */
export const COMMON = 'common'

/** The topic of words that short texts write for another: `spelling:account` has `acct`. */
export const SPELLING = 'spelling:'

export function collectPhrases(pack: KnowledgePack): Collected {
  const meanings: Meaning[] = []
  const names: Phrase[] = []
  const byLanguage = new Map<string, Phrase[]>()
  let phrases = names
  const add = (pattern: string, meaning: Meaning, capitals = false): void => {
    phrases.push({ pattern, id: meanings.length, capitals })
    meanings.push(meaning)
  }
  for (const record of pack.authorities)
    addNames(record.names, { kind: 'authority', id: record.id }, add)
  for (const record of pack.statutes)
    addNames(record.names, { kind: 'statute', id: record.id }, add)
  for (const record of pack.countries)
    addNames(record.names, { kind: 'country', code: record.code }, add)
  for (const record of pack.inventions) {
    for (const name of record.names) add(namePattern(name), { kind: 'invention', id: record.id })
  }
  for (const lexicon of pack.lexicons) {
    phrases = []
    byLanguage.set(lexicon.language, phrases)
    for (const [key, patterns] of Object.entries(lexicon.phrases)) {
      if (!isPhrase(key)) continue
      const meaning = lexiconMeaning(key, lexicon.language)
      for (const pattern of patterns) add(pattern, meaning)
    }
  }
  return { meanings, names, byLanguage }
}

function isPhrase(key: string): boolean {
  return key !== COMMON && !key.startsWith(SPELLING)
}

/** Before the key of phrases that count in an SMS or chat only: `brief:offer:prize`. */
const BRIEF = 'brief:'

/** `threat:arrest` parts at the first colon. */
function lexiconMeaning(written: string, language: string): Meaning {
  const brief = written.startsWith(BRIEF)
  const key = brief ? written.slice(BRIEF.length) : written
  const colon = key.indexOf(':')
  const topic = colon < 0 ? key : key.slice(0, colon)
  const value = colon < 0 ? '' : key.slice(colon + 1)
  return { kind: 'lexicon', key, topic, value, language, ...(brief && { brief }) }
}

type AddPhrase = (pattern: string, meaning: Meaning, capitals?: boolean) => void

/** An abbreviation of three letters or fewer is also a common word too often: it counts in capitals only. */
const SHORT_ABBREVIATION = 3

function addNames(names: Authority['names'], meaning: Meaning, add: AddPhrase): void {
  for (const [language, list] of Object.entries(names)) {
    for (const name of list) {
      const pattern = namePattern(name)
      if (pattern === '') continue
      const short = language === 'abbr' && pattern.length <= SHORT_ABBREVIATION
      add(pattern, meaning, short && /^[a-z]+$/iu.test(pattern))
    }
  }
}

/** A name as a phrase: signs of the phrase language and punctuation are parted or dropped; "and" may be left out. */
export function namePattern(name: string): string {
  if (!SPECIAL.test(name)) return name
  return name
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/(?:^& ?| ?&$)/gu, '')
    .replace(/ ?& ?| and /gu, ' and? ')
}

/** Most names have none of it: they are words of plain letters, parted by single spaces. */
const SPECIAL = /[^A-Za-z0-9 ]|^ | $|  | and /u
