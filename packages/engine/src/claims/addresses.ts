import type { Span } from '../message/message.ts'
import { isAsciiDigit, isAsciiLetter } from '../text/characters.ts'
import { isHalf } from '../text/ends.ts'
import type { Contact } from './claim.ts'

export interface ContactFound {
  readonly span: Span
  readonly contact: Contact
}

/** Mail addresses, chat links and web addresses in a text, by hand: one look at each `@` and each `://`. */
export function findAddresses(text: string): readonly ContactFound[] {
  const found: ContactFound[] = []
  let done = 0
  let at = nextSign(text, 0)
  while (at < text.length && found.length < MOST_FOUND) {
    const one = lookAt(text, at, done)
    if (one !== undefined) {
      found.push(one)
      done = one.span.end
    }
    at = nextSign(text, one?.span.end ?? at + 1)
  }
  return found
}

/** Where the next sign of an address stands. By itself for the reason that `nextCandidate` of accounts is. */
function nextSign(text: string, from: number): number {
  let at = from
  while (at < text.length && !mayBeAddress(text, at)) at++
  return at
}

const MOST_FOUND = 200
const LONGEST = 2_048

/** Most signs are passed over at one look: what is not `@` or `:`, nor opens "www.", "wa.me/" or "t.me/". */
function mayBeAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const small = code | 0x20
  if (small === 0x74) return text.charCodeAt(at + 1) === 0x2e
  return code === 0x40 || code === 0x3a || (small === 0x77 && opensBare(text.charCodeAt(at + 1)))
}

/** The letter behind the "w" of "www." and "wa.me/". */
function opensBare(code: number): boolean {
  const small = code | 0x20
  return small === 0x77 || small === 0x61
}

function lookAt(text: string, at: number, done: number): ContactFound | undefined {
  const code = text.charCodeAt(at)
  if (code === 0x40) return mailAt(text, at, done) ?? handleAt(text, at)
  if (code === 0x3a && text.startsWith('://', at)) return urlAt(text, schemeStart(text, at))
  return isBareStart(text, at) ? urlAt(text, at) : undefined
}

/** "www.", "wa.me/", "t.me/" at the start of a word. */
function isBareStart(text: string, at: number): boolean {
  if (at > 0 && isAddressCharacter(text.charCodeAt(at - 1))) return false
  const start = text.slice(at, at + 6).toLowerCase()
  return start.startsWith('www.') || start === 'wa.me/' || start.startsWith('t.me/')
}

function schemeStart(text: string, colon: number): number {
  let start = colon
  while (start > 0 && colon - start < 8 && isAsciiLetter(text.charCodeAt(start - 1))) start--
  return start
}

function urlAt(text: string, start: number): ContactFound | undefined {
  let end = start
  while (end < text.length && end - start < LONGEST && isUrlCharacter(text.charCodeAt(end))) end++
  if (isHalf(text, end)) end--
  while (end > start && '.,;:!?)]}\'"*'.includes(text.charAt(end - 1))) end--
  const address = text.slice(start, end)
  const host = address.replace(/^[a-z]{1,8}:\/\//iu, '')
  if (host.length < 4) return undefined
  return { span: { start, end }, contact: chat(host) ?? { medium: 'url', address } }
}

function chat(address: string): Contact | undefined {
  const [host = '', path = ''] = address.split('/')
  const name = path.split('?')[0] ?? ''
  if (host.toLowerCase() === 'wa.me')
    return { medium: 'whatsapp', address: name.replace(/\D/gu, '') }
  if (host.toLowerCase() === 't.me') return { medium: 'telegram', address: name.toLowerCase() }
  return undefined
}

function mailAt(text: string, at: number, done: number): ContactFound | undefined {
  let start = at
  while (start > done && at - start < 64 && isAddressCharacter(text.charCodeAt(start - 1))) start--
  if (isHalf(text, start)) start++
  const end = endOfHost(text, at)
  const host = text.slice(at + 1, end)
  const dot = host.lastIndexOf('.')
  if (start === at || dot < 1 || host.length - dot < 3) return undefined
  return {
    span: { start, end },
    contact: { medium: 'email', address: text.slice(start, end).toLowerCase() },
  }
}

function endOfHost(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && end - at < 255 && isHostCharacter(text.charCodeAt(end))) end++
  if (isHalf(text, end)) end--
  while (end > at && '.-'.includes(text.charAt(end - 1))) end--
  return end
}

/** "@name" behind the word Telegram. */
function handleAt(text: string, at: number): ContactFound | undefined {
  if (!/telegram|ٹیلیگرام|ٹیلی گرام|टेलीग्राम/iu.test(text.slice(Math.max(0, at - 40), at)))
    return undefined
  let end = at + 1
  while (end < text.length && end - at < 33 && isHandleCharacter(text.charCodeAt(end))) end++
  if (end - at < 5) return undefined
  return {
    span: { start: at, end },
    contact: { medium: 'telegram', address: text.slice(at + 1, end).toLowerCase() },
  }
}

function isHandleCharacter(code: number): boolean {
  return isAsciiLetter(code) || isAsciiDigit(code) || code === 0x5f
}

function isHostCharacter(code: number): boolean {
  return isAsciiLetter(code) || isAsciiDigit(code) || code === 0x2d || code === 0x2e || code > 0x24f
}

function isAddressCharacter(code: number): boolean {
  return isHandleCharacter(code) || code === 0x2d || code === 0x2e || code === 0x2b || code === 0x25
}

function isUrlCharacter(code: number): boolean {
  return (
    code > 0x20 &&
    code !== 0x22 &&
    code !== 0x3c &&
    code !== 0x3e &&
    code !== 0x7f &&
    !(code >= 0x80 && code < 0x100)
  )
}
