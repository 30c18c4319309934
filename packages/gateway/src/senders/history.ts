import type { Sender, SenderHistory } from '@tasdeeq/engine'
import { openKeys, type Keys } from './keys.ts'
import { openTable, type Entry, type Key, type SenderTable } from './table.ts'

/** How a worker looks senders up: plain data that crosses threads. */
export interface KnownSenders {
  /** Shared with the thread that writes it. */
  readonly memory: SharedArrayBuffer
  readonly secret: Uint8Array
  /** Days for which an entry counts after it was last noted. */
  readonly days: number
}

/** What is known of a sender as of some time, milliseconds since 1970; undefined: nothing. */
export type LookUp = (sender: Sender, received: number) => SenderHistory | undefined

export function openLookUp({ memory, secret, days }: KnownSenders): LookUp {
  const known: Known = { table: openTable(memory), keys: openKeys(secret), days }
  return (sender, received) => historyOf(sender, dayOf(received), known)
}

const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2020, 0, 1)

/** @param time milliseconds since 1970 */
export function dayOf(time: number): number {
  return Math.floor((time - FIRST_DAY) / DAY)
}

interface Known {
  readonly table: SenderTable
  readonly keys: Keys
  readonly days: number
}

function historyOf(sender: Sender, today: number, known: Known): SenderHistory | undefined {
  const { keys } = known
  const address = entryOf(keys.address(sender.address), today, known)
  const domain = ownDomain(sender)
  const house = domain === undefined ? undefined : entryOf(keys.domain(domain), today, known)
  const ownName = address?.own !== true && isOwnName(sender.displayName, today, known)
  if (!address && !house && !ownName) return undefined
  return {
    writtenTo: address?.writtenTo === true,
    ...daysOf(house ?? address, today),
    ofDomain: house !== undefined,
    ownName,
  }
}

function daysOf(entry: Entry | undefined, today: number): Pick<SenderHistory, 'days' | 'age'> {
  if (!entry || entry.days === 0) return { days: 0, age: 0 }
  return { days: entry.days, age: Math.max(0, today - entry.first) }
}

/** The registrable domain, where it is one party's. */
export function ownDomain({ domain }: Pick<Sender, 'domain'>): string | undefined {
  return domain?.kind === 'ordinary' ? domain.registrable : undefined
}

function isOwnName(shown: string, today: number, known: Known): boolean {
  const key = known.keys.name(shown)
  return key !== undefined && entryOf(key, today, known)?.own === true
}

function entryOf(key: Key, today: number, { table, days }: Known): Entry | undefined {
  const entry = table.read(key)
  return entry && today - entry.last <= days ? entry : undefined
}
