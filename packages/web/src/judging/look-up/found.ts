import type { Authority, BadSender, Fact, Source } from '@tasdeeq/engine'
import type { Found } from '../protocol.ts'
import type { View } from './view.ts'

/** A body of the register: how it is reached, and by what it may be known. */
export function bodyFound(body: Authority, view: View, ...first: readonly string[]): Found {
  const { words, setting, knowledge } = view
  const country = knowledge.country(body.country)?.names[setting.language]?.[0] ?? body.country
  const rows = [
    [words.country, body.country === 'XX' ? '' : country],
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
      // The register has these in English alone.
      ...(setting.language === 'en' ? never : []),
    ],
    sources: sourcesOf(body.sources, body.checked, view),
  }
}

function values(facts: readonly Fact[]): string {
  return facts
    .slice(0, 6)
    .map(({ value }) => value)
    .join(' · ')
}

/** Named in a warning. */
export function warnedOf(what: string, bad: BadSender, view: View): Found {
  return {
    kind: 'warned',
    title: view.words.warned(what),
    lines: [view.words.impersonates(bad.impersonates)],
    sources: sourcesOf(bad.sources, bad.checked, view),
  }
}

export function plain(kind: Found['kind'], title: string, lines: readonly string[]): Found {
  return { kind, title, lines, sources: [] }
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
