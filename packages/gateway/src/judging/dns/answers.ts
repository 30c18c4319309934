import type { MxRecord } from 'node:dns'
import type { Resolver } from 'node:dns/promises'

/** What DNS said to one question, and how long that may be believed. */
export type Answer =
  | { readonly kind: 'records'; readonly records: Records; readonly seconds: number }
  /** There is no such name, or it has no such record. */
  | { readonly kind: 'nothing'; readonly code: 'ENOTFOUND' | 'ENODATA' | 'EBADNAME' }
  /** Nobody can tell: the server failed, refused, or did not answer. */
  | { readonly kind: 'failure'; readonly code: string }

/** Addresses and names; the strings of each TXT record; mail servers. */
export type Records = readonly string[] | readonly (readonly string[])[] | readonly MxRecord[]

/** Asks the servers one question, and never throws. */
export type Ask = (name: string, type: string) => Promise<Answer>

/** Seconds an answer is believed where its own time is not told: Node tells that of addresses only. */
const UNTOLD = 300
const LEAST = 60
const MOST = 3_600
/** A DNS message has at most 65,535 bytes; what has more text than this is no answer to be read. */
const LONGEST = 65_535

/** Asks by a resolver of Node; the caller watches the time. */
export function askOf(resolver: Resolver): Ask {
  return async (name, type) => {
    try {
      return bounded(await question(resolver, name, type))
    } catch (error) {
      return failed(error)
    }
  }
}

async function question(resolver: Resolver, name: string, type: string): Promise<Answer> {
  if (type === 'A' || type === 'AAAA') {
    const rows = await (type === 'A'
      ? resolver.resolve4(name, { ttl: true })
      : resolver.resolve6(name, { ttl: true }))
    const seconds = Math.min(...rows.map(({ ttl }) => ttl), MOST)
    return found(
      rows.map(({ address }) => address),
      seconds,
    )
  }
  return found((await resolver.resolve(name, type)) as Records, UNTOLD)
}

function found(records: Records, seconds: number): Answer {
  return { kind: 'records', records, seconds: Math.max(seconds, LEAST) }
}

function bounded(answer: Answer): Answer {
  if (answer.kind !== 'records') return answer
  return sizeOf(answer) > LONGEST ? { kind: 'failure', code: 'EBADRESP' } : answer
}

/** Characters that it keeps in memory. */
export function sizeOf(answer: Answer): number {
  if (answer.kind !== 'records') return 1
  return answer.records.reduce((sum, record) => sum + JSON.stringify(record).length, 1)
}

/** Whoever gets it may sort and change it. */
export function copyOf(records: Records): string[] | string[][] | MxRecord[] {
  return records.map(copyOfOne) as string[] | string[][] | MxRecord[]
}

function copyOfOne(record: Records[number]): string | string[] | MxRecord {
  if (typeof record === 'string') return record
  return 'exchange' in record ? { ...record } : [...record]
}

function failed(error: unknown): Answer {
  const code = (error as NodeJS.ErrnoException).code ?? 'EUNKNOWN'
  if (code === 'ENOTFOUND' || code === 'ENODATA' || code === 'EBADNAME')
    return { kind: 'nothing', code }
  return { kind: 'failure', code }
}
