import {
  contactsIn,
  type Authority,
  type BadSender,
  type Fact,
  type Knowledge,
  type Names,
  type Source,
} from '@tasdeeq/engine'
import type { Found } from '../protocol.ts'
import type { View } from './view.ts'

/** A body of the register: how it is reached, and by what it may be known. */
export function bodyFound(body: Authority, view: View, ...first: readonly string[]): Found {
  const { words, setting } = view
  const rows = [
    [words.country, countryOf(body, view)],
    [words.domains, values(body.domains)],
    [words.phones, values(body.phones)],
    [words.emails, values(body.emails)],
    [words.senderIds, values(body.senderIds)],
    [words.verifyAt, body.verify ? leftToRight(body.verify.value) : ''],
  ] as const
  const ways = new Set([...body.phones, ...(body.verify ? [body.verify] : [])].map(valueOf))
  const never = body.never.slice(0, 3).map(({ text }) => `• ${text}`)
  return {
    kind: 'body',
    title: firstOf(body.names, setting.language) ?? body.id,
    lines: [
      ...first,
      ...rows.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`),
      // The register has these in English alone.
      ...(setting.language === 'en' && never.length > 0 ? [words.never, ...never] : []),
    ].map((text) => ({ text, contacts: contactsIn(text, ways) })),
    sources: sourcesOf(body.sources, body.checked, view),
  }
}

/** Numbers and addresses keep their order among words of Urdu (Unicode's UAX 9, section 2.4). */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`
}

/** Bodies of the world have none. */
function countryOf({ country }: Authority, { knowledge, setting }: View): string {
  if (country === 'XX') return ''
  return firstOf(knowledge.country(country)?.names ?? {}, setting.language) ?? country
}

function firstOf(names: Names, language: string): string | undefined {
  return (names[language] ?? names['en'])?.[0]
}

function valueOf({ value }: Pick<Fact, 'value'>): string {
  return value
}

function values(facts: readonly Fact[]): string {
  return facts
    .slice(0, 6)
    .map(({ value }) => leftToRight(value))
    .join(' · ')
}

/** Named in a warning. */
export function warnedOf(what: string, bad: BadSender, view: View): Found {
  return {
    kind: 'warned',
    title: view.words.warned(what),
    lines: plainly([view.words.impersonates(bad.impersonates)]),
    sources: sourcesOf(bad.sources, bad.checked, view),
  }
}

/** Named by a decision of the desk that is in force; undefined: by none. */
export function reportedOf(
  what: string,
  asked: readonly (readonly [Parameters<Knowledge['warning']>[0], string])[],
  { knowledge, setting, words }: View,
): Found | undefined {
  const now = Date.now()
  for (const [kind, value] of asked) {
    const met = knowledge.warning(kind, value, now)
    if (met === undefined) continue
    const lines = plainly([met.because[setting.language]])
    return { kind: 'warned', title: words.reported(what), lines, sources: [] }
  }
  return undefined
}

export function plain(kind: Found['kind'], title: string, lines: readonly string[]): Found {
  return { kind, title, lines: plainly(lines), sources: [] }
}

/** Nothing in them is to be tapped. */
export function plainly(lines: readonly string[]): Found['lines'] {
  return lines.map((text) => ({ text, contacts: [] }))
}

export function sourcesOf(
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
