import { getDomain } from 'tldts'
import type { LinkPart } from '../events/event.ts'
import type { Indicator, IndicatorKind } from '../reading.ts'

/** An indicator that two campaigns have, and what is known of it. */
export interface SharedIndicator {
  readonly indicator: string
  readonly kind: IndicatorKind
  readonly value: string
  /** Campaigns that have it. */
  readonly campaigns: number
  /** Milliseconds between the time that one campaign last had it and that the other first did; 0: they overlap. */
  readonly gap: number
}

/** What the link of two campaigns weighs, and why. */
export interface Link {
  readonly weight: number
  /** Weightiest first. */
  readonly because: readonly LinkPart[]
}

/** From here on two campaigns are linked: one rare account, or two addresses of which a few others know. */
export const LINKED_FROM = 0.5
/** Milliseconds: an address that comes back after three months says half as much. */
const HALF_LIFE = 90 * 24 * 3_600_000
/** A desk that begins has few campaigns, and everything in it looks rare. */
const FEWEST_CAMPAIGNS = 100
const MOST_PARTS = 12

/**
 * Weighs what two campaigns share: for each indicator how rare it is among campaigns, how surely its kind belongs to
 * one operator, and how near in time both had it. Domains, hosts and addresses below the same domain are one piece of
 * evidence, so the strongest of them counts. What is shared by honest messages is to be left out by the caller.
 *
 * @param total campaigns there are
 */
export function weigh(shared: readonly SharedIndicator[], total: number): Link {
  const strongest = new Map<string, LinkPart>()
  for (const one of shared) {
    const { indicator, kind, value } = one
    const part = { indicator, kind, value, weight: rounded(weightOf(one, total)) }
    const place = placeOf(one)
    const before = strongest.get(place)
    if (before === undefined || isBefore(part, before)) strongest.set(place, part)
  }
  const because = [...strongest.values()]
    .sort((one, other) => (isBefore(one, other) ? -1 : 1))
    .slice(0, MOST_PARTS)
  return { weight: rounded(because.reduce((sum, { weight }) => sum + weight, 0)), because }
}

/** 1 for what two campaigns of all have, 0 for what all have. */
function weightOf({ kind, campaigns, gap }: SharedIndicator, total: number): number {
  const all = Math.max(total, FEWEST_CAMPAIGNS)
  const rarity = Math.log(all / Math.max(campaigns, 2)) / Math.log(all / 2)
  return BELONGS[kind] * Math.max(0, rarity) * 0.5 ** (gap / HALF_LIFE)
}

/**
 * How surely two who use the same are one. An account, a wallet or a number is somebody's; an address of a client is
 * rented by the hour and passed on, and anybody may write any name as the sender of an SMS.
 */
const BELONGS: Readonly<Record<IndicatorKind, number>> = {
  account: 1,
  wallet: 1,
  phone: 1,
  handle: 1,
  url: 1,
  attachment: 1,
  domain: 0.9,
  host: 0.9,
  email: 0.9,
  ip: 0.4,
  'sender-id': 0.2,
}

/** Where an indicator stands among those that say the same. Hosts are below domains; private suffixes were minded. */
function placeOf({ kind, value }: Pick<Indicator, 'kind' | 'value'>): string {
  const host = hostOf(kind, value)
  if (host === undefined) return `${kind} ${value}`
  return `at ${getDomain(host, { allowPrivateDomains: true }) ?? host}`
}

function hostOf(kind: IndicatorKind, value: string): string | undefined {
  if (kind === 'domain' || kind === 'host') return value
  if (kind === 'email') return value.slice(value.lastIndexOf('@') + 1)
  return kind === 'url' ? value.split('/')[2]?.split(':')[0] : undefined
}

function isBefore(one: LinkPart, other: LinkPart): boolean {
  return one.weight === other.weight ? one.value < other.value : one.weight > other.weight
}

function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000
}
