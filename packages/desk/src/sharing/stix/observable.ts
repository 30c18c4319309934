import type { Indicator } from '../../reading.ts'
import { idOfObservable } from './ids.ts'

/** A property of an observable, as a pattern names it, and its value. */
type Term = readonly [path: string, value: string]

interface Seen {
  readonly type: string
  readonly terms: readonly Term[]
}

/** A STIX Cyber-observable Object (STIX 2.1, 6). */
export interface Observable {
  readonly type: string
  readonly id: string
  readonly [property: string]: unknown
}

/**
 * What STIX calls an indicator, without any type of our own: numbers, accounts, wallets, contacts and senders' names are
 * accounts somewhere (`user-account`, 6.18), whose type is an open vocabulary.
 */
function seenAs({ kind, value }: Indicator): Seen {
  switch (kind) {
    case 'domain':
    case 'host':
      return { type: 'domain-name', terms: [['value', value]] }
    case 'url':
      return { type: 'url', terms: [['value', value]] }
    case 'email':
      return { type: 'email-addr', terms: [['value', value]] }
    case 'ip':
      return { type: value.includes(':') ? 'ipv6-addr' : 'ipv4-addr', terms: [['value', value]] }
    case 'attachment':
      return { type: 'file', terms: [[SHA256, value]] }
    case 'handle':
      return contact(value)
    case 'phone':
      return account('phone', value)
    case 'account':
      return account('bank-account', value)
    case 'wallet':
      return account('cryptocurrency-wallet', value)
    case 'sender-id':
      return account('sms-sender', value)
  }
}

const SHA256 = "hashes.'SHA-256'"

/** `telegram:name`. */
function contact(value: string): Seen {
  const colon = value.indexOf(':')
  return account(value.slice(0, colon), value.slice(colon + 1))
}

function account(type: string, id: string): Seen {
  return {
    type: 'user-account',
    terms: [
      ['account_type', type],
      ['user_id', id],
    ],
  }
}

/** A pattern that matches exactly this (STIX 2.1, 9). */
export function patternOf(indicator: Indicator): string {
  const { type, terms } = seenAs(indicator)
  const tests = terms.map(([path, value]) => `${type}:${path} = ${literal(value)}`)
  return `[${tests.join(' AND ')}]`
}

/** A string in a pattern: only the quote and the backslash are escaped (9.3). */
function literal(value: string): string {
  return `'${value.replaceAll(/['\\]/gu, String.raw`\$&`)}'`
}

/** The same as an object, under the id that everybody gives it (2.9). */
export function observableOf(indicator: Indicator): Observable {
  const { type, terms } = seenAs(indicator)
  const properties = Object.fromEntries(
    terms.map(([path, value]) =>
      path === SHA256 ? ['hashes', { 'SHA-256': value }] : [path, value],
    ),
  )
  return { type, spec_version: '2.1', id: idOfObservable(type, properties), ...properties }
}
