import { BlockList, isIP } from 'node:net'
import type { IndicatorKind } from '../reading.ts'
import { hostsOf } from './hosts.ts'
import { linearPattern } from './linear-pattern.ts'
import { type List, notHeavy } from './list.ts'
import { type ListFile, WarningListProblem } from './list-file.ts'

/** @throws WarningListProblem where one of its values is damaged */
export function compileList(file: ListFile): List {
  const { name, version, why, isRented, values } = file
  const own = { name, version, why, values: values.length, names: namesOf(file) }
  return isRented ? { ...own, rents: values, heavy: RENTED } : { ...own, heavy: notHeavy }
}

const RENTED: List['heavy'] = { weight: 'grave', on: ['domain'] }

function namesOf(file: ListFile): List['names'] {
  const kinds = kindsOf(file.about)
  if (file.type === 'cidr') return cidrs(file)
  if (file.type === 'regex') return patterns(file, kinds)
  if (file.type === 'substring') return substrings(file, kinds)
  const plain = new Set(file.values.map((value) => value.toLowerCase()))
  const hosts = hostsOf(kinds.has('domain') ? file.values : [])
  return (asked, exactly) =>
    kinds.has(asked.kind) && (plain.has(asked.value) || hosts.names(asked.place, exactly))
}

/** MISP's types of attributes, and what they are here. */
const KINDS: Readonly<Record<string, readonly IndicatorKind[]>> = {
  // What speaks for a host speaks for the addresses there, too.
  domain: ['domain', 'host', 'url', 'email'],
  hostname: ['domain', 'host', 'url', 'email'],
  'domain|ip': ['domain', 'host', 'url', 'email', 'ip'],
  url: ['url'],
  uri: ['url'],
  'email-src': ['email'],
  'email-dst': ['email'],
  email: ['email'],
  'target-email': ['email'],
  'whois-registrant-email': ['email'],
  'phone-number': ['phone'],
  'whois-registrant-phone': ['phone'],
  'ip-src': ['ip'],
  'ip-dst': ['ip'],
  sha256: ['attachment'],
  'filename|sha256': ['attachment'],
  btc: ['wallet'],
  iban: ['account'],
  'bank-account-nr': ['account'],
}

function kindsOf(about: readonly string[]): ReadonlySet<string> {
  // A list that does not say what it is about is about whatever has one of its values.
  if (about.length === 0) return new Set(Object.values(KINDS).flat())
  return new Set(about.flatMap((type) => KINDS[type] ?? []))
}

function substrings({ values }: ListFile, kinds: ReadonlySet<string>): List['names'] {
  const parts = values.map((value) => value.toLowerCase())
  return ({ kind, value }) => {
    if (!kinds.has(kind)) return false
    return parts.some((part) => value.includes(part))
  }
}

function patterns(file: ListFile, kinds: ReadonlySet<string>): List['names'] {
  const taken = file.values.map((value, index) => {
    const result = linearPattern(value)
    if (result.kind === 'pattern') return result.pattern
    throw damaged(file, index, `the pattern ${value} is not taken: ${result.why}`)
  })
  return ({ kind, value }) => kinds.has(kind) && taken.some((pattern) => pattern.test(value))
}

function cidrs(file: ListFile): List['names'] {
  const list = new BlockList()
  file.values.forEach((value, index) => {
    const [address = '', prefix] = value.split('/')
    const version = isIP(address)
    const most = version === 4 ? 32 : 128
    const bits = prefix === undefined ? most : Number(prefix)
    if (version === 0 || !Number.isInteger(bits) || bits < 0 || bits > most)
      throw damaged(file, index, `${value} is no address or network`)
    list.addSubnet(address, bits, version === 4 ? 'ipv4' : 'ipv6')
  })
  return ({ kind, value }) => {
    const version = kind === 'ip' ? isIP(value) : 0
    return version !== 0 && list.check(value, version === 4 ? 'ipv4' : 'ipv6')
  }
}

function damaged({ file, name }: ListFile, index: number, what: string): WarningListProblem {
  return new WarningListProblem(
    `The warning list ${file} (${name}) is damaged at list.${index}: ${what}. Correct or remove it.`,
  )
}
