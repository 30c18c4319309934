/** What stands around the host of an address: `http://name@host:port/path?query#fragment`. */
export interface LinkParts {
  readonly userInfo: string
  /** As written, digits; '' where none is. */
  readonly port: string
  /** With its first slash; '' where there is none. */
  readonly path: string
  /** Without the question mark. */
  readonly query: string
  /** Without the hash. */
  readonly fragment: string
}

/** Takes an address apart by its marks alone; what is wrongly written stays as it is. */
export function linkParts(href: string): LinkParts {
  const start = authorityStart(href)
  const end = endOfAuthority(href, start)
  const authority = href.slice(start, end)
  const at = authority.lastIndexOf('@')
  const hash = indexOr(href, '#', end)
  const mark = Math.min(indexOr(href, '?', end), hash)
  return {
    userInfo: at < 0 ? '' : authority.slice(0, at),
    port: portOf(authority.slice(at + 1)),
    path: href.slice(end, mark),
    query: href.slice(mark + 1, hash),
    fragment: href.slice(hash + 1),
  }
}

function authorityStart(href: string): number {
  const slashes = href.indexOf('//')
  return slashes < 0 || slashes > LONGEST_SCHEME ? 0 : slashes + 2
}

const LONGEST_SCHEME = 12

/** Where the first slash, of either slope, question mark or hash stands. */
function endOfAuthority(href: string, from: number): number {
  for (let at = from; at < href.length; at++) {
    const code = href.charCodeAt(at)
    if (code === 0x2f || code === 0x3f || code === 0x23 || code === 0x5c) return at
  }
  return href.length
}

function indexOr(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}

function portOf(host: string): string {
  const colon = host.lastIndexOf(':')
  const port = host.slice(colon + 1)
  return colon < 0 || !/^\d{1,5}$/u.test(port) ? '' : port
}
