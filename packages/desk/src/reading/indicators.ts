import { international, type Knowledge } from '@tasdeeq/engine'
import type { Indicator, IndicatorKind } from '../reading.ts'
import type { About } from './about.ts'
import { fromClient } from './indicators/client.ts'
import { fromLinks } from './indicators/links.ts'
import type { Looking } from './indicators/looking.ts'
import { fromMoney } from './indicators/money.ts'
import { fromPeople } from './indicators/people.ts'
import { placesOf } from './indicators/places.ts'
import { readersOf, type Readers } from './indicators/readers.ts'

/** What is known apart from the message itself. */
export interface Beside {
  readonly knowledge: Knowledge
  /** The reader's country, ISO 3166-1 alpha-2. */
  readonly country: string
  /** SHA-256 of its attachments, hexadecimal. */
  readonly attachments: readonly string[]
}

/**
 * Indicators: whatever reaches, identifies or blocks a fraud. Each is normalised and appears once; at most 60, strongest
 * first. Recipients, and servers that only carried the mail, are not among them.
 */
export function indicatorsOf(about: About, beside: Beside): readonly Indicator[] {
  const { knowledge, country, attachments } = beside
  const readers = readersOf(about.readers, knowledge.isFreeMail)
  const looking: Looking = {
    about,
    knowledge,
    places: placesOf(knowledge),
    readers,
    phone: (written) => phoneIn(written, { knowledge, country, now: about.analysis.now }),
    attachments,
  }
  const found = [
    ...fromMoney(looking),
    ...fromPeople(looking),
    ...fromLinks(looking),
    ...attachments.map((value): Indicator => ({ kind: 'attachment', value })),
    ...(about.isReporters ? [] : fromClient(about.analysis.message)),
  ]
  return strongest(found.filter((indicator) => isOfNoReader(indicator, readers)))
}

/** Those a fraud cannot easily change come first. */
const ORDER: readonly IndicatorKind[] = [
  'wallet',
  'account',
  'phone',
  'handle',
  'email',
  'domain',
  'url',
  'attachment',
  'sender-id',
  'host',
  'ip',
]
const MOST = 60
/** A mail full of one kind must not push out the others. */
const MOST_OF_KIND = 15

function strongest(found: readonly Indicator[]): readonly Indicator[] {
  const once = new Map(
    found.map((indicator) => [`${indicator.kind} ${indicator.value}`, indicator]),
  )
  const all = [...once.values()]
  return ORDER.flatMap((kind) =>
    all.filter((one) => one.kind === kind).slice(0, MOST_OF_KIND),
  ).slice(0, MOST)
}

function isOfNoReader({ kind, value }: Indicator, readers: Readers): boolean {
  if (kind === 'email') return !readers.has(value)
  return kind !== 'domain' || !readers.own(value)
}

/** E.164: a plus, and eight to fifteen digits of which the first is none. */
function phoneIn(
  written: string,
  at: { readonly knowledge: Knowledge; readonly country: string; readonly now: number },
): string | undefined {
  const number = international(written.slice(0, 60), { ...at, reader: at.country })
  return /^\+[1-9]\d{7,14}$/u.test(number) ? number : undefined
}
