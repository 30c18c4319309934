import { parse } from 'tldts'
import type { Address } from '../message.ts'
import { tokenise } from '../../text/tokens.ts'

/** Words by which those that a message is for are named in it, folded. */
export type ReaderWords = ReadonlySet<string>

/** Whoever sends to a crowd must not be able to take any word he likes out of the text. */
const MOST_READERS = 10
const MOST_NAME_WORDS = 4
const MOST_WORDS = 60
const SHORTEST = 3
const LONGEST_NAME = 200

/** Names, parts of addresses before the `@`, and the name of the domain: "zubaida", "khan", "khan-traders". */
export function readerWords(readers: readonly Address[]): ReaderWords {
  const words = new Set<string>()
  for (const { name, address } of readers.slice(0, MOST_READERS)) {
    const called = wordsOf(name)
    if (called.length <= MOST_NAME_WORDS) for (const word of called) add(words, word)
    for (const word of wordsOfAddress(address)) add(words, word)
  }
  return words
}

function wordsOfAddress(address: string): readonly string[] {
  const at = address.lastIndexOf('@')
  const local = at < 0 ? address : address.slice(0, at)
  const parts = wordsOf(local.replace(/[._+-]/gu, ' '))
  const domain = at < 0 ? '' : (parse(address.slice(at + 1)).domainWithoutSuffix ?? '')
  return [...parts, parts.join(''), ...wordsOf(domain), ...wordsOf(domain.replaceAll('-', ' '))]
}

function wordsOf(written: string): readonly string[] {
  return tokenise(written.slice(0, LONGEST_NAME)).words
}

function add(words: Set<string>, word: string): void {
  const isName = word.length >= SHORTEST && !/\d/u.test(word) && !rolesOf.has(word)
  if (isName && words.size < MOST_WORDS) words.add(word)
}

/** Mailboxes of roles (RFC 2142 §§3 to 5, 7): they name nobody, and are words like others. */
export const rolesOf: ReadonlySet<string> = new Set([
  'info',
  'marketing',
  'sales',
  'support',
  'abuse',
  'noc',
  'security',
  'postmaster',
  'hostmaster',
  'usenet',
  'news',
  'webmaster',
  'www',
  'uucp',
  'ftp',
  'list',
  'request',
])
