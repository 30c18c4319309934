import { hostParts, type Message } from '@tasdeeq/engine'
import ipaddr from 'ipaddr.js'
import type { PreviewHop } from '../../reading.ts'

const MOST_HOPS = 30
const MOST_LINE = 1_000
const MOST_NAME = 200

/**
 * The way of a mail from its `Received` lines, which each machine puts above those before it (RFC 5321, section 4.4).
 * Only what the reader's own provider wrote is sure: the lines from the top, as long as one organisation wrote them.
 *
 * @param plain a text without the mail's readers
 */
export function routeOf(
  { headers }: Message,
  plain: (text: string, most: number) => string,
): readonly PreviewHop[] {
  const lines = headers.filter(({ name }) => name === 'received').slice(0, MOST_HOPS)
  const read = lines.map(({ value }) => readLine(value.slice(0, MOST_LINE)))
  const sure = sureLines(read)
  const hops = read.map((hop, at) => ({ ...hop, trust: trustOf(at < sure) })).toReversed()
  return hops.map((hop, at) => ({ ...named(hop, plain), ...delayOf(hop, hops[at - 1]) }))
}

type Line = Pick<PreviewHop, 'from' | 'ip' | 'by' | 'protocol' | 'at'>

function readLine(line: string): Line {
  const end = line.lastIndexOf(';')
  const said = end < 0 ? line : line.slice(0, end)
  const words = said.split(/[\s()[\];]+/u)
  const from =
    words.find((word) => word !== '')?.toLowerCase() === 'from'
      ? hostAfter(words, 'from')
      : undefined
  const by = hostAfter(words, 'by')
  const protocol = wordAfter(said, /\bwith\s+([A-Za-z0-9]{1,20})\b/u)
  const ip = addressIn(said)
  const at = end < 0 ? Number.NaN : Date.parse(withoutComment(line.slice(end + 1)))
  return {
    ...(from !== undefined && { from }),
    ...(ip !== undefined && { ip }),
    ...(by !== undefined && { by }),
    ...(protocol !== undefined && { protocol }),
    ...(Number.isFinite(at) && { at }),
  }
}

/** The word behind the first of this name, in whatever case. */
function hostAfter(words: readonly string[], name: string): string | undefined {
  const at = words.findIndex((word) => word.toLowerCase() === name)
  return at < 0 ? undefined : words[at + 1]?.slice(0, 200) || undefined
}

function wordAfter(said: string, pattern: RegExp): string | undefined {
  return pattern.exec(said)?.[1]
}

/** In brackets, before `by`: that is what the receiving machine saw. */
function addressIn(said: string): string | undefined {
  const by = said.search(/\sby\s/iu)
  const written = /[[(](?:IPv6:)?([0-9a-f.:]{3,45})[\])]/iu.exec(by < 0 ? said : said.slice(0, by))
  const address = written?.[1]
  return address !== undefined && ipaddr.isValid(address)
    ? ipaddr.process(address).toString()
    : undefined
}

function withoutComment(date: string): string {
  const start = date.indexOf('(')
  return (start < 0 ? date : date.slice(0, start)).trim().slice(0, 60)
}

/** How many lines from the top one organisation wrote. */
function sureLines(lines: readonly Line[]): number {
  const [first] = lines.map(organisationOf)
  if (first === undefined) return 0
  const other = lines.findIndex((line) => organisationOf(line) !== first)
  return other < 0 ? lines.length : other
}

function organisationOf({ by }: Line): string | undefined {
  return by === undefined ? undefined : hostParts(by).registrable
}

function trustOf(isSure: boolean): PreviewHop['trust'] {
  return isSure ? 'receiver' : 'claimed'
}

function delayOf(hop: Line, before: Line | undefined): Pick<PreviewHop, 'delay'> {
  return hop.at === undefined || before?.at === undefined ? {} : { delay: hop.at - before.at }
}

function named<Hop extends Line>(hop: Hop, plain: (text: string, most: number) => string): Hop {
  const { from, by } = hop
  return {
    ...hop,
    ...(from !== undefined && { from: plain(from, MOST_NAME) }),
    ...(by !== undefined && { by: plain(by, MOST_NAME) }),
  }
}
