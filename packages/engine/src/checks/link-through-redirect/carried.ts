import { asciiHost } from '../../sender/host.ts'
import type { LinkParts } from '../../sender/link-parts.ts'
import { hostShown } from '../../sender/shown-host.ts'

/** The host of an address that a link carries within itself, plain or percent-encoded. */
export function carriedHost({ path, query, fragment }: LinkParts): string | undefined {
  const written = `${path}?${query}#${fragment}`
  const lower = written.toLowerCase()
  for (const mark of MARKS) {
    const at = lower.indexOf(mark)
    if (at < 0) continue
    const host = hostAt(lower.slice(at + mark.length, at + mark.length + LONGEST_HOST))
    if (host !== undefined) return host
  }
  return undefined
}

/** A host that stands bare as a piece of the path or the value of a parameter. */
export function bareHost({ path, query }: LinkParts): string | undefined {
  for (const piece of `${path}&${query}`.split(/[/&=]/u, MOST_PIECES)) {
    const host = piece.includes('.') ? hostShown(piece) : undefined
    if (host !== undefined) return host
  }
  return undefined
}

const MOST_PIECES = 40

/** How an address begins inside another: plain, encoded once, encoded twice. */
const MARKS = ['http', 'https'].flatMap((scheme) =>
  [':/', ':%2f', '%3a', '%253a'].map((mark) => scheme + mark),
)
const LONGEST_HOST = 260

function hostAt(rest: string): string | undefined {
  const bare = withoutSlashes(rest)
  const end = bare.search(/[^a-z0-9.-]/u)
  const host = asciiHost(end < 0 ? bare : bare.slice(0, end))
  return host.includes('.') && !host.startsWith('.') ? host : undefined
}

/** Slashes as they stand after a scheme: plain, or percent-encoded once or twice. */
function withoutSlashes(rest: string): string {
  let at = 0
  for (let found = slashAt(rest, at); found > 0; found = slashAt(rest, at)) at += found
  return rest.slice(at)
}

function slashAt(rest: string, at: number): number {
  return SLASHES.find((slash) => rest.startsWith(slash, at))?.length ?? 0
}

const SLASHES = ['/', '%2f', '%252f']
