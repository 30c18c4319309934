import { hostParts, type Knowledge } from '@tasdeeq/engine'

/** What the knowledge says of hosts that are not one party's. */
export interface Places {
  /** Anybody can put something there, or have it lead somewhere: it tells nobody apart. */
  readonly isShared: (host: string) => boolean
  /** It leads on to what stands in its addresses. */
  readonly leadsOn: (host: string, path: string) => boolean
  /** It counts who opens a mailing, for whoever sends one. */
  readonly isTracker: (host: string) => boolean
}

const known = new WeakMap<Knowledge, Places>()

export function placesOf(knowledge: Knowledge): Places {
  const places = known.get(knowledge) ?? build(knowledge)
  known.set(knowledge, places)
  return places
}

function build(knowledge: Knowledge): Places {
  const { links } = knowledge.pack
  const landing = (links?.hosts ?? []).flatMap(({ kind, hosts }) =>
    hosts.map((host) => ({ kind, host })),
  )
  const shared = new Set(landing.map(({ host }) => host.split('/', 1)[0]!))
  const rewriters = landing.filter(({ kind }) => kind === 'rewriter').map(({ host }) => host)
  const trackers = landing.filter(({ kind }) => kind === 'mail-service').map(({ host }) => host)
  const redirectors = (links?.redirectors ?? []).flatMap(({ places }) => places)
  const starts = startsByHost([...rewriters, ...redirectors])
  return {
    isShared: (host) => {
      const isListed = (one: string): boolean =>
        shared.has(one) || knowledge.isFreeHosting(one) || knowledge.isFreeMail(one)
      // What is below a listed place is a customer's own.
      return knowledge.isShortener(host) || (isListed(host) && !isListed(aboveOf(host)))
    },
    leadsOn: (host, path) => startsOf(starts, host).some((start) => path.startsWith(start)),
    isTracker: (host) => trackers.some((place) => isAt(host, place)),
  }
}

function aboveOf(host: string): string {
  return host.slice(host.indexOf('.') + 1)
}

/** Paths by host; `google.*` stands for the name under any suffix. */
function startsByHost(places: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const starts = new Map<string, string[]>()
  for (const place of places) {
    const slash = place.indexOf('/')
    const host = slash < 0 ? place : place.slice(0, slash)
    starts.set(host, [...(starts.get(host) ?? []), slash < 0 ? '' : place.slice(slash)])
  }
  return starts
}

function startsOf(starts: ReadonlyMap<string, readonly string[]>, host: string): readonly string[] {
  const { registrable } = hostParts(host)
  const name = registrable.split('.', 1)[0] ?? ''
  const labels = host.split('.').slice(-MOST_LABELS)
  const above = labels.flatMap((_, at) => starts.get(labels.slice(at).join('.')) ?? [])
  return [...above, ...(starts.get(`${name}.*`) ?? [])]
}

const MOST_LABELS = 8

function isAt(host: string, place: string): boolean {
  return host === place || host.endsWith(`.${place}`)
}
