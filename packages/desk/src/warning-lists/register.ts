import type { Authority, Country, Fact, KnowledgePack } from '@tasdeeq/engine'
import { hostsOf } from './hosts.ts'
import { type List } from './list.ts'
import { namesAbove } from './places.ts'

/** What the knowledge says of real bodies: blocking it would cut people off from those whom frauds imitate. */
export function registerLists(pack: KnowledgePack): readonly List[] {
  const { version } = pack
  return [
    officialDomains(pack),
    officialSuffixes(pack),
    officialNumbers(pack),
    valuesOf({
      name: 'register:emails',
      version,
      kind: 'email',
      why: 'A real body of the register reads its mail there.',
      values: pack.authorities.flatMap((body) => body.emails.map(valueOf)),
    }),
    valuesOf({
      name: 'register:sender-ids',
      version,
      kind: 'sender-id',
      why: 'A real body of the register sends its SMS under this name.',
      values: pack.authorities.flatMap((body) => body.senderIds.map(valueOf)),
    }),
  ]
}

function officialDomains({ authorities, version }: KnowledgePack): List {
  const values = authorities.flatMap((body) => body.domains.map(valueOf))
  const hosts = hostsOf(values)
  return {
    name: 'register:domains',
    version,
    values: values.length,
    why: 'A real body of the register uses it.',
    heavy: {
      weight: 'grave',
      on: ['domain', 'email'],
    },
    names: ({ place }, exactly) => hosts.names(place, exactly),
  }
}

function officialSuffixes({ countries, version }: KnowledgePack): List {
  const suffixes = new Set(countries.flatMap(({ officialSuffixes: of }) => of.map(valueOf)))
  return {
    name: 'register:suffixes',
    version,
    values: suffixes.size,
    why: 'Only bodies of the state get a name there.',
    heavy: {
      weight: 'grave',
      on: ['domain'],
    },
    names: ({ kind, place }, exactly) =>
      kind === 'domain' &&
      !exactly &&
      place !== undefined &&
      namesAbove(place.host).some((name) => suffixes.has(name)),
  }
}

function officialNumbers({ authorities, countries, version }: KnowledgePack): List {
  const codes = new Map(countries.map(({ code, callingCode }) => [code, callingCode ?? '']))
  return valuesOf({
    name: 'register:phones',
    version,
    kind: 'phone',
    why: 'A real body or a help line of the register answers this number.',
    values: [
      ...authorities.flatMap((body) => phonesOf(body, codes.get(body.country) ?? '')),
      ...countries.flatMap(helpNumbers),
    ],
  })
}

function phonesOf({ phones }: Authority, code: string): readonly string[] {
  return phones.flatMap(({ value }) => international(value, code))
}

function helpNumbers({ help, callingCode }: Country): readonly string[] {
  return help
    .filter(({ value }) => !value.includes('/') && !value.includes('@'))
    .flatMap(({ value }) => international(value, callingCode ?? ''))
}

/** `051-111-344-777` of Pakistan as `+9251111344777`; a short number as it is and with the country's code. */
function international(written: string, code: string): readonly string[] {
  const digits = digitsOf(written)
  if (digits === '') return []
  if (written.trim().startsWith('+')) return [`+${digits}`]
  const country = digitsOf(code)
  return [digits, `+${country}${digits.startsWith('0') ? digits.slice(1) : digits}`]
}

function digitsOf(written: string): string {
  return written.replaceAll(/\D/gu, '')
}

function valuesOf(given: {
  readonly name: string
  readonly version: string
  readonly kind: string
  readonly why: string
  readonly values: readonly string[]
}): List {
  const values = new Set(given.values.map((value) => value.toLowerCase()))
  return {
    name: given.name,
    version: given.version,
    why: given.why,
    values: values.size,
    heavy: {
      weight: 'grave',
      on: [given.kind],
    },
    names: ({ kind, value }) => kind === given.kind && values.has(value),
  }
}

function valueOf({ value }: Fact): string {
  return value
}
