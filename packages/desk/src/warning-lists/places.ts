import { parse } from 'tldts'
import type { Indicator } from '../reading.ts'

/** Where on the internet a value is. */
export interface Place {
  readonly host: string
  /** By the Public Suffix List with its private part; undefined: the host is a suffix or no name. */
  readonly domain: string | undefined
  /** What stands behind the host: `/forms/d/1`; '' where there is nothing. */
  readonly path: string
  /** Is the host itself a suffix: of registries (`gov.pk`), or of a business (`run.app`)? */
  readonly suffix: 'registry' | 'private' | undefined
}

/** The place of an indicator or entry; undefined where it has none, as numbers. */
export function placeOf({
  kind,
  value,
}: Pick<Indicator, 'value'> & { readonly kind: string }): Place | undefined {
  switch (kind) {
    case 'domain':
    case 'host':
      return at(value, '')
    case 'email':
      return at(value.slice(value.lastIndexOf('@') + 1), '')
    case 'url': {
      const { host, path } = split(value)
      return at(host, path)
    }
    default:
      return undefined
  }
}

/** The place that a line of a list names: a host, one with a point before it, one with a path, or an address. */
export function placeListed(written: string): Place {
  const { host, path } = split(written.trim().toLowerCase())
  const bare = host.startsWith('*.') ? host.slice(2) : host.startsWith('.') ? host.slice(1) : host
  return at(bare, path === '/' ? '' : path)
}

/** The host and each name above it, nearest first. */
export function namesAbove(host: string): readonly string[] {
  const labels = host.split('.', MOST_LABELS + 1).length
  const names: string[] = []
  let rest = host
  for (let level = 0; level < Math.min(labels, MOST_LABELS); level++) {
    names.push(rest)
    rest = rest.slice(rest.indexOf('.') + 1)
  }
  return names
}

const MOST_LABELS = 12

function at(written: string, path: string): Place {
  const host = written.endsWith('.') ? written.slice(0, -1) : written
  const { domain, isIcann, isPrivate, publicSuffix } = parse(host, OPTIONS)
  const isSuffix = domain === null && publicSuffix === host && host !== ''
  const suffix = isSuffix ? suffixOf(isIcann === true, isPrivate === true) : undefined
  return { host, domain: domain ?? undefined, path, suffix }
}

function suffixOf(isIcann: boolean, isPrivate: boolean): 'registry' | 'private' {
  return isPrivate && !isIcann ? 'private' : 'registry'
}

const OPTIONS = {
  allowPrivateDomains: true,
  extractHostname: false,
  mixedInputs: false,
  validateHostname: false,
} as const

/** Host and path of an address, whether or not it has a scheme; its port is left out. */
function split(value: string): { readonly host: string; readonly path: string } {
  const scheme = value.indexOf('://')
  const rest = scheme < 0 ? value : value.slice(scheme + 3)
  const slash = rest.indexOf('/')
  const authority = slash < 0 ? rest : rest.slice(0, slash)
  const port = authority.lastIndexOf(':')
  return {
    host: port < 0 ? authority : authority.slice(0, port),
    path: slash < 0 ? '' : rest.slice(slash),
  }
}
