import { hostParts, type Link } from '@tasdeeq/engine'
import type { Indicator } from '../../reading.ts'
import { handleAt, handleOfScheme } from './handles.ts'
import type { Looking } from './looking.ts'
import { targetOf } from './target.ts'

const MOST_LINKS = 300
const MOST_REGIONS = 1_000
const LONGEST_URL = 500

/** Where a message would have its reader go: domains, hosts, addresses, and what a chat or a call would open. */
export function fromLinks({ about, places, readers, phone }: Looking): readonly Indicator[] {
  return ownLinks(about.analysis.message).flatMap((link): readonly Indicator[] => {
    if (link.scheme === 'mailto') return fromMailto(link)
    const called = handleOfScheme(link, phone)
    if (called.length > 0) return called
    const url = targetOf(whole(link), places)
    if (url === undefined) return []
    const handles = handleAt(url, phone)
    if (handles.length > 0) return handles
    return places.isTracker(url.hostname) ? [] : fromUrl(url, { places, readers })
  })
}

/** As written, with the scheme that a bare address is understood to have. */
function whole({ href, scheme }: Link): string {
  const isBare = /^https?$/u.test(scheme) && !/^[a-z]+:/iu.test(href)
  return isBare ? `${scheme}://${href.replace(/^\/+/u, '')}` : href
}

type Message = Looking['about']['analysis']['message']

/** Those of pictures are not gone to, and those of an earlier mail that is answered are somebody else's. */
function ownLinks({ links, regions }: Message): readonly Link[] {
  const quoted = regions.filter(({ voice }) => voice === 'quoted').slice(0, MOST_REGIONS)
  const isOwn = ({ span }: Link): boolean =>
    !span || !quoted.some(({ start, end }) => span.start >= start && span.end <= end)
  return links
    .filter(({ via }) => via !== 'image')
    .slice(0, 2 * MOST_LINKS)
    .filter(isOwn)
    .slice(0, MOST_LINKS)
}

function fromMailto({ href }: Link): readonly Indicator[] {
  const address = href.slice('mailto:'.length).split(/[?,;]/u, 1)[0]!.trim().toLowerCase()
  return /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,8}$/u.test(address)
    ? [{ kind: 'email', value: address }]
    : []
}

function fromUrl(url: URL, at: Pick<Looking, 'places' | 'readers'>): readonly Indicator[] {
  const { registrable, suffix } = hostParts(url.hostname)
  if (at.readers.own(registrable)) return []
  const isTelling = suffix !== '' && !upTo(url.hostname, registrable).some(at.places.isShared)
  const domain: readonly Indicator[] = isTelling ? [{ kind: 'domain', value: registrable }] : []
  // Labels below the domain can be made for each reader.
  const below = url.hostname.slice(0, -registrable.length - 1)
  if (below !== '' && at.readers.named(below)) return domain
  return [...domain, ...addressOf(url, at.readers), ...hostOf(url, registrable, at.places)]
}

/** A host and those above it, up to its domain: what is everybody's below it makes it nobody's. */
function upTo(host: string, registrable: string): readonly string[] {
  const labels = host.slice(0, -registrable.length).split('.').slice(-MOST_LABELS)
  return labels.map((_, at) => [...labels.slice(at, -1), registrable].join('.'))
}

const MOST_LABELS = 8

function addressOf(url: URL, readers: Looking['readers']): readonly Indicator[] {
  const path = pathWithoutReaders(url.pathname, readers)
  return path === '' ? [] : [{ kind: 'url', value: `${url.protocol}//${url.host}${path}` }]
}

function hostOf(
  { hostname }: URL,
  registrable: string,
  places: Looking['places'],
): readonly Indicator[] {
  const isDomain = hostname === registrable || hostname === `www.${registrable}`
  const isAddress = hostname.startsWith('[') || /^[\d.]+$/u.test(hostname)
  return (isDomain && !isAddress) || places.isShared(hostname)
    ? []
    : [{ kind: 'host', value: hostname }]
}

/** Up to the piece that names the reader: what stands behind is another for each. '' for a site's root. */
function pathWithoutReaders(pathname: string, readers: Looking['readers']): string {
  const pieces = pathname.slice(0, LONGEST_URL).split('/')
  const end = pieces.findIndex((piece) => piece !== '' && readers.named(piece))
  const path = end < 0 ? pieces.join('/') : pieces.slice(0, end).join('/')
  return path === '/' ? '' : path
}
