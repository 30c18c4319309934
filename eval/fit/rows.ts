import type { Check } from '../../packages/engine/src/checks/check.ts'
import { checks, weights } from '../../packages/engine/src/checks/index.ts'
import type { Channel } from '../../packages/engine/src/index.ts'
import type { Weight } from '../../packages/engine/src/checks/weights.ts'
import type { Judged } from '../judged.ts'
import type { Item } from '../messages/item.ts'
import { held } from './held.ts'
import type { Bounds, Feature, Row } from './model.ts'

/** A message with what the fit and its splits need to know of it. */
export interface Case {
  readonly judged: Judged
  readonly features: readonly number[]
}

/**
 * Every outcome of every key that a check has a weight for: what may be found. That only a part of a message was
 * read says nothing of the part that was: its weight is a rule, and not fitted.
 */
export function allFeatures(): readonly Feature[] {
  return [...ofChecks(), ...ofChannels()]
}

/** Before the names of channels among the features. */
export const CHANNEL = 'channel.'

/** Short messages have less to be judged by than mails: what is usual among them is fitted apart. */
const CHANNELS: readonly Channel[] = ['sms', 'chat']

function ofChannels(): readonly Feature[] {
  const start = { fraud: 0, unwanted: 0 }
  return CHANNELS.map((channel) => ({ name: `${CHANNEL}${channel}`, start, bounds: 'free' }))
}

function ofChecks(): readonly Feature[] {
  return checks.flatMap((check) =>
    Object.entries(weights[check.id] ?? {}).flatMap(([key, outcomes]) =>
      Object.entries(outcomes)
        .filter(([, weight]) => weight.partial !== true)
        .map(([outcome, weight]) => {
          const name = nameOf({ id: check.id, key, outcome })
          return {
            name,
            start: { fraud: weight.fraud ?? 0, unwanted: weight.unwanted ?? 0 },
            bounds: held.has(name) ? 'held' : boundsOf(check.speaksFor, weight),
          }
        }),
    ),
  )
}

/**
 * A sign of good faith that is contradicted, and evidence against that is met by the facts, speak the other way. What
 * its author set to weigh more for unwanted speaks for that, whatever most of its check speaks for; and a sign of
 * good faith that he set to weigh nothing there stays so: an advertiser too shows who he is.
 */
function boundsOf(speaksFor: Check['speaksFor'], weight: Weight): Bounds {
  const { fraud = 0, unwanted = 0 } = weight
  if (speaksFor === 'genuine') {
    if (fraud > 0) return 'fraud'
    return weight.unwanted === 0 ? 'honest' : 'genuine'
  }
  if (fraud + unwanted < 0) return 'genuine'
  return unwanted > fraud ? 'unwanted' : speaksFor
}

export function nameOf({
  id,
  key,
  outcome,
}: {
  readonly id: string
  readonly key: string
  readonly outcome: string
}): string {
  return `${id}.${key}.${outcome}`
}

export function toCases(judged: readonly Judged[], features: readonly Feature[]): readonly Case[] {
  const indexes = new Map(features.map(({ name }, index) => [name, index]))
  return judged.map((one) => ({
    judged: one,
    features: namesOf(one).flatMap((name) => indexes.get(name) ?? []),
  }))
}

function namesOf({ findings, item }: Judged): readonly string[] {
  return [...new Set([...findings.map(nameOf), `${CHANNEL}${item.channel}`])]
}

/** How likely each archive's label is, were the message fraud, unwanted or genuine. */
const ARCHIVES: Readonly<Record<string, Row['label']>> = {
  fraud: [1, 0.4, 0.05],
  unwanted: [0.35, 1, 0.01],
  genuine: [0.002, 0.01, 1],
}
const READ: Readonly<Record<string, Row['label']>> = {
  fraud: [1, 0.02, 0.01],
  unwanted: [0.02, 1, 0.02],
  genuine: [0.01, 0.02, 1],
}

/** What one source counts for together, in messages: a large archive is not more of the world than a small one. */
const MOST_OF_SOURCE: Readonly<Record<string, number>> = {
  'phishing_pot phish': 1500,
  samples: 150,
}
const USUAL = 350
/** Nobody else's corpus has genuine mail of today, or frauds by text of today; each of these counts as so many. */
const MODERN = 3
const TEXTED = 3
/** What we read ourselves says more than the name of an archive. */
const OWN_READING = 4
/** Written to be as strange as honest mail gets: no picture of what is usual. */
const HARD = 'modern c genuine'

export function toRows(cases: readonly Case[]): readonly Row[] {
  const bySource = Map.groupBy(cases, ({ judged }) => judged.item.source)
  const clusters = Map.groupBy(cases, ({ judged }) => judged.item.cluster ?? judged.item.id)
  return cases.map(({ judged: { item }, features }) => {
    const alike = clusters.get(item.cluster ?? item.id)!.length
    const group = bySource.get(item.source)!
    const most = MOST_OF_SOURCE[item.source] ?? MOST_OF_SOURCE[item.source.split(' ')[0]!] ?? USUAL
    const modern = times(item)
    return {
      features,
      label: (item.read ? READ : ARCHIVES)[item.truth]!,
      weight: (modern * Math.min(1, most / group.length)) / Math.sqrt(alike),
    }
  })
}

function times({ source, truth, read }: Item): number {
  if (read) return OWN_READING
  if (!source.startsWith('modern') || source === HARD) return 1
  return truth === 'genuine' ? MODERN : TEXTED
}
