import {
  hostParts,
  type Authority,
  type Invention,
  type Knowledge,
  type Source,
} from '@tasdeeq/engine'
import { lookUpWords, type LookUpWords } from '../words/look-up.ts'
import type { Found, Setting } from './protocol.ts'

const MOST = 8

/** What the register and the warnings say of a number, an address, a site or a name. */
export function lookUp(query: string, knowledge: Knowledge, setting: Setting): readonly Found[] {
  const asked = query.trim().slice(0, 300)
  if (asked === '') return []
  const view: View = { knowledge, setting, words: lookUpWords[setting.language] }
  const email = /^[^\s@]+@([^\s@]+)$/u.exec(asked)
  if (email) return ofHost((email[1] ?? '').toLowerCase(), view, asked.toLowerCase())
  const digits = asked.replace(/[\s()+.-]/gu, '')
  if (/^\d{2,15}$/u.test(digits)) return ofNumber(asked, digits, view)
  const host = hostOf(asked)
  return host === undefined ? ofName(asked, view) : ofHost(host, view)
}

interface View {
  readonly knowledge: Knowledge
  readonly setting: Setting
  readonly words: LookUpWords
}

function hostOf(asked: string): string | undefined {
  if (/\s/u.test(asked) || !asked.includes('.')) return undefined
  const address = /^[a-z]+:\/\//iu.test(asked) ? asked : `https://${asked}`
  return URL.canParse(address) ? new URL(address).hostname : undefined
}

function ofHost(host: string, view: View, email?: string): readonly Found[] {
  const { knowledge, words } = view
  const bad = (email && knowledge.badSender('email', email)) || knowledge.badSender('domain', host)
  if (bad) {
    return [
      {
        kind: 'warned',
        title: words.warned(email ?? host),
        lines: [words.impersonates(bad.impersonates)],
        sources: sourcesOf(bad.sources, bad.checked, view),
      },
    ]
  }
  const users = knowledge.usersOfDomain(host, Date.now())
  if (users.length > 0)
    return users.slice(0, MOST).map((body) => bodyFound(body, view, words.uses(host)))
  const official = knowledge.officialSuffix(host)
  if (official)
    return [
      plain('official-suffix', words.official(host, official.suffix), [words.officialButUnknown]),
    ]
  if (knowledge.isFreeMail(host) || knowledge.isFreeHosting(host) || knowledge.isShortener(host))
    return [plain('free', words.free(host), [words.freeMeans])]
  return [plain('unknown', words.unknown(host), nearTo(host, view))]
}

/** A body's own name in somebody else's domain. */
function nearTo(host: string, { knowledge, words }: View): readonly string[] {
  const label = hostParts(host).name
  const near = knowledge.knownDomains.find(({ domain }) => {
    const known = domain.split('.')[0] ?? ''
    return known.length > 3 && label !== known && label.includes(known)
  })
  return near ? [words.near(near.domain), words.unknownMeans] : [words.unknownMeans]
}

function ofNumber(asked: string, digits: string, view: View): readonly Found[] {
  const { knowledge, words, setting } = view
  const bad = formsOf(digits, view)
    .map((form) => knowledge.badSender('phone', form))
    .find((record) => record !== undefined)
  if (bad) {
    const lines = [words.impersonates(bad.impersonates)]
    return [
      {
        kind: 'warned',
        title: words.warned(asked),
        lines,
        sources: sourcesOf(bad.sources, bad.checked, view),
      },
    ]
  }
  const wanted = new Set(formsOf(digits, view))
  const bodies = knowledge.pack.authorities.filter(
    ({ phones, senderIds, country }) =>
      (phones.some(({ value }) =>
        formsOf(value.replace(/\D/gu, ''), view).some((form) => wanted.has(form)),
      ) ||
        senderIds.some(({ value }) => value === digits)) &&
      // Short numbers are given anew in each country.
      (digits.length > 6 || country === setting.country),
  )
  if (bodies.length > 0)
    return bodies.slice(0, MOST).map((body) => bodyFound(body, view, words.numberOf(asked)))
  return [plain('unknown', words.unknownNumber(asked), [words.numbersCanBeForged])]
}

/** A number as it may stand in the register: abroad, at home, with and without the plus. */
function formsOf(digits: string, { knowledge, setting }: View): readonly string[] {
  const code = knowledge.country(setting.country)?.callingCode ?? ''
  const bare = digits.replace(/^00/u, '')
  const home = bare.startsWith('0') ? bare.slice(1) : undefined
  return [
    digits,
    bare,
    `+${bare}`,
    ...(home === undefined ? [] : [`${code}${home}`, `+${code}${home}`]),
  ]
}

function ofName(asked: string, view: View): readonly Found[] {
  const { knowledge, words, setting } = view
  const wanted = asked.toLowerCase()
  const bodies = knowledge.pack.authorities
    .map((body) => ({ body, rank: rankOf(body, wanted, setting.country) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank)
  // To call a real body an invention is the worst error: its own name, whole, stands before everything.
  const isReal = bodies.some(({ rank }) => rank >= WHOLE)
  const invented = isReal ? undefined : inventionOf(wanted, view)
  if (invented) return ofInvention(asked, invented, view)
  if (bodies.length > 0) return bodies.slice(0, MOST).map(({ body }) => bodyFound(body, view))
  return [plain('unknown', words.unknownBody(asked), [words.unknownBodyMeans])]
}

/** Only the whole invented name counts: a part of it may be anybody's. */
function inventionOf(wanted: string, { knowledge, setting }: View): Invention | undefined {
  return knowledge.pack.inventions.find(
    ({ names, falseIn }) =>
      (falseIn.includes(setting.country) || falseIn.includes('*')) &&
      names.some((name) => wanted === name.toLowerCase()),
  )
}

function ofInvention(asked: string, invented: Invention, view: View): readonly Found[] {
  const { knowledge, words } = view
  const near = invented.near === undefined ? undefined : knowledge.authority(invented.near)
  const sources = sourcesOf(invented.sources, invented.checked, view)
  return [
    { kind: 'invented', title: words.invented(asked), lines: [words.inventedMeans], sources },
    ...(near ? [bodyFound(near, view, words.realOne)] : []),
  ]
}

/** Ranks from which a name is the body's own, whole. */
const WHOLE = 6

function rankOf(body: Authority, wanted: string, country: string): number {
  const names = Object.values(body.names)
    .flat()
    .map((name) => name.toLowerCase())
  const home = body.country === country ? 1 : 0
  if (names.includes(wanted)) return WHOLE + home
  if (names.some((name) => name.startsWith(wanted))) return 4 + home
  return wanted.length > 2 && names.some((name) => name.includes(wanted)) ? 2 + home : 0
}

function bodyFound(body: Authority, view: View, ...first: readonly string[]): Found {
  const { words, setting } = view
  const values = (facts: readonly { readonly value: string }[]): string =>
    facts
      .slice(0, 6)
      .map(({ value }) => value)
      .join(' · ')
  const rows = [
    [words.country, body.country],
    [words.domains, values(body.domains)],
    [words.phones, values(body.phones)],
    [words.emails, values(body.emails)],
    [words.senderIds, values(body.senderIds)],
    [words.verifyAt, body.verify?.value ?? ''],
  ] as const
  const never = body.never.slice(0, 3).map(({ text }) => `${words.never} ${text}`)
  return {
    kind: 'body',
    title: body.names[setting.language]?.[0] ?? body.names['en']?.[0] ?? body.id,
    lines: [
      ...first,
      ...rows.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`),
      ...(setting.language === 'en' ? never : []),
    ],
    sources: sourcesOf(body.sources, body.checked, view),
  }
}

function plain(kind: Found['kind'], title: string, lines: readonly string[]): Found {
  return { kind, title, lines, sources: [] }
}

function sourcesOf(
  keys: readonly string[],
  checked: string,
  { knowledge }: View,
): Found['sources'] {
  const known = keys
    .map((key) => knowledge.source(key))
    .filter((source): source is Source => source !== undefined)
  return known
    .slice(0, 4)
    .map(({ title, url }) => ({ title, ...(url !== undefined && { url }), checked }))
}
