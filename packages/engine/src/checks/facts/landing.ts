import type { KnowledgePack, LandingKind } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'

/** A host below which anybody can put something, as the knowledge has it. */
export interface Landing {
  readonly kind: LandingKind
  /** The provider's host: `web.app`. */
  readonly place: string
  readonly sources: readonly string[]
}

/** The shared host that a host is, or is below of. */
export function landingOf(host: string, { knowledge }: Facts): Landing | undefined {
  return above(host, indexOf(knowledge.pack).hosts)
}

/** Is it an address of a known service that leads on to another? */
export function isRedirector(
  { host, registrable }: { readonly host: string; readonly registrable: string },
  path: string,
  { knowledge }: Facts,
): boolean {
  const { redirectors } = indexOf(knowledge.pack)
  const [name = ''] = registrable.split('.', 1)
  const paths = [...(redirectors.get(`${name}.*`) ?? []), ...(above(host, redirectors) ?? [])]
  return paths.some(
    (start) =>
      path.startsWith(start) &&
      (start === '' || path.length === start.length || '/?'.includes(path.charAt(start.length))),
  )
}

interface Index {
  readonly hosts: ReadonlyMap<string, Landing>
  /** Paths by host. */
  readonly redirectors: ReadonlyMap<string, readonly string[]>
}

const indexes = new WeakMap<KnowledgePack, Index>()

function indexOf(pack: KnowledgePack): Index {
  const known = indexes.get(pack)
  if (known) return known
  const built = { hosts: hostsOf(pack), redirectors: redirectorsOf(pack) }
  indexes.set(pack, built)
  return built
}

function hostsOf({ links }: KnowledgePack): ReadonlyMap<string, Landing> {
  return new Map(
    (links?.hosts ?? []).flatMap(({ kind, hosts, sources }) =>
      hosts.map((place) => [place, { kind, place, sources }]),
    ),
  )
}

function redirectorsOf({ links }: KnowledgePack): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>()
  for (const place of (links?.redirectors ?? []).flatMap(({ places }) => places)) {
    const slash = place.indexOf('/')
    const host = slash < 0 ? place : place.slice(0, slash)
    const list = paths.get(host) ?? []
    list.push(slash < 0 ? '' : place.slice(slash))
    paths.set(host, list)
  }
  return paths
}

const MOST_LABELS = 8

function above<Found>(host: string, index: ReadonlyMap<string, Found>): Found | undefined {
  let rest = host
  for (let level = 0; level < MOST_LABELS; level++) {
    const found = index.get(rest)
    const dot = rest.indexOf('.')
    if (found !== undefined || dot < 0) return found
    rest = rest.slice(dot + 1)
  }
  return undefined
}
