import { parseAddresses } from './parser.ts'
import type { Address, Header } from '../message.ts'
import { note } from '../notes.ts'
import type { Notes } from '../notes.ts'

const MOST_ADDRESSES = 200

/** All mailboxes of the headers of one name, in order. */
export function readAddresses(headers: readonly Header[], name: string): readonly Address[] {
  const found: Address[] = []
  for (const { value } of headers.filter((header) => header.name === name)) {
    if (found.length >= MOST_ADDRESSES) break
    for (const address of readAddressList(value)) found.push(address)
  }
  return found.slice(0, MOST_ADDRESSES)
}

export function readAddressList(value: string): readonly Address[] {
  return parseAddresses(value)
    .map(({ name, address }) => ({ name: cleanName(name), address: bare(address) }))
    .filter(({ name, address }) => name !== '' || address !== '')
}

/** Without comments, which may stand within an address (RFC 5322 §3.4.1) and are no part of it. */
function bare(address: string): string {
  const lower = address.trim().toLowerCase()
  if (!lower.includes('(') || lower.includes('"')) return lower
  let depth = 0
  let kept = ''
  for (const letter of lower) {
    if (letter === '(') depth++
    if (depth === 0) kept += letter
    if (letter === ')' && depth > 0) depth--
  }
  // What is open to its end is no comment.
  return depth === 0 ? kept.replace(/\s/gu, '') : lower
}

/** Who a mail is from, with what is wrong about it noted. */
export function readFrom(headers: readonly Header[], notes: Notes): readonly Address[] {
  const listed = readAddresses(headers, 'from')
  const from = joinNames(listed)
  const count = headers.filter((header) => header.name === 'from').length
  if (from.length < listed.length) note(notes, 'invalid-address', 'from')
  if (count > 1 || from.length > 1)
    note(notes, 'several-from', String(Math.max(count, from.length)))
  if (from.length === 0) note(notes, 'no-sender')
  else if (!from.every(({ address }) => isAddress(address))) note(notes, 'invalid-address', 'from')
  return from
}

/** `Return-Path`: '' for the null sender, undefined where there is none. */
export function readReturnPath(headers: readonly Header[]): string | undefined {
  const header = headers.find(({ name }) => name === 'return-path')
  if (!header) return undefined
  const [first] = parseAddresses(header.value)
  return (first?.address ?? '').trim().toLowerCase()
}

export function isAddress(address: string): boolean {
  const at = address.lastIndexOf('@')
  return at > 0 && at < address.length - 1 && !/[\s<>,;:"()]/u.test(address.slice(at + 1))
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/** `Prizes, Ltd <win@…>` without quotes reads as two mailboxes, one without an address; a reader sees one name. */
function joinNames(listed: readonly Address[]): readonly Address[] {
  const joined: Address[] = []
  let names: string[] = []
  for (const { name, address } of listed) {
    if (name !== '') names.push(name)
    if (address === '') continue
    joined.push({ name: names.join(', '), address })
    names = []
  }
  return names.length === 0 ? joined : [...joined, { name: names.join(', '), address: '' }]
}

function cleanName(name: string): string {
  return name.replace(/[\r\n\t]+/gu, ' ').trim()
}
