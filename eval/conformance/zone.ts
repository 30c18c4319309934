import type { Resolver } from '@tasdeeq/host'

/** What the DNS of a suite says, by lower-cased name. Nothing else is asked: no case touches the network. */
export type Zone = ReadonlyMap<string, NameRecords>

export interface NameRecords {
  /** Answers by type, as Node's `dns.resolve` gives them. */
  readonly records: Readonly<Record<string, readonly unknown[]>>
  /** Asked for a type that has no records, the name's servers do not answer. */
  readonly silent?: boolean
}

export function resolverOf(zone: Zone): Resolver {
  const ask = (name: string, type: string, depth: number): unknown => {
    const found = zone.get(name.toLowerCase().replace(/\.$/u, ''))
    const answers = found?.records[type]
    if (answers !== undefined) return answers
    const alias = found?.records['CNAME']?.[0]
    if (typeof alias === 'string' && depth < MOST_ALIASES) return ask(alias, type, depth + 1)
    throw failure(codeOf(found), name)
  }
  return async (name, type) => ask(name, type, 0) as string[][] | string[]
}

const MOST_ALIASES = 8

function codeOf(found: NameRecords | undefined): string {
  if (found === undefined) return 'ENOTFOUND'
  return found.silent === true ? 'ETIMEOUT' : 'ENODATA'
}

/** As Node's resolver fails: mailauth looks at the code. */
function failure(code: string, name: string): Error {
  return Object.assign(new Error(`${code} ${name}`), { code })
}

/** A zone that holds only texts. */
export function textZone(texts: Readonly<Record<string, string | readonly string[]>>): Zone {
  return new Map(
    Object.entries(texts).map(([name, text]) => [
      name.toLowerCase(),
      { records: { TXT: [typeof text === 'string' ? [text] : text] } },
    ]),
  )
}
