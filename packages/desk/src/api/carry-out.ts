import type { Caller } from '../caller.ts'
import type { Desk } from '../desk.ts'
import type { Problem } from './answer.ts'
import { accessOf } from './access.ts'
import { readBody } from './body.ts'
import type { Client } from './client.ts'
import type { Denials } from './denials.ts'
import { check, parseJson } from './input.ts'
import type { Pace } from './pace.ts'
import type { Place, Room } from './room.ts'
import type { AnyAnswered, Route, Setting } from './route.ts'
import { crossSite } from './same-origin.ts'
import { whileComing, within } from './time-limit.ts'

export interface Serving {
  readonly desk: Desk
  readonly pace: Pace
  readonly denials: Denials
  readonly room: Room
}

/** One request of one route, as it came. */
export interface Incoming {
  readonly request: Request
  readonly params: Readonly<Record<string, string>>
  readonly client: Client
  readonly id: string
}

/** Milliseconds for a route that does not say. */
const TIME = 30_000

/**
 * Until what is asked has come: a phone at the edge of its net sends a picture at 64 kbit/s, and is not the one that
 * sends a byte now and then to hold a place. The route's own time begins afterwards.
 */
export const SENDING = { first: 30_000, pace: 8_000, most: 600_000 } as const

/** Who asks, may they, how often; what do they ask, has it the right form; only then the route's own work. */
export async function carryOut(
  route: Route,
  incoming: Incoming,
  serving: Serving,
): Promise<AnyAnswered> {
  const admitted = await admit(route, incoming, serving)
  if (admitted.kind === 'problem') return admitted
  const { caller } = admitted
  const { desk, room } = serving
  const time = { time: route.time ?? TIME, cancelled: incoming.request.signal }
  const place = room.enter()
  try {
    const given = await whileComing(SENDING, (came) =>
      takeIn(route, incoming, { desk, caller, place, came }),
    )
    if (given.kind === 'problem') return given.problem
    const { request, client, id } = incoming
    const { isLocal } = client
    return await within(time, async (signal) =>
      route.handle({ ...given, caller, desk, request, signal, id, isLocal }),
    )
  } finally {
    // A body that is still being sent when the time is over finds no room any more.
    place.leave()
  }
}

type Admitted = Problem | { readonly kind: 'caller'; readonly caller: Caller }

async function admit(
  route: Route,
  { request, client }: Incoming,
  { desk, pace, denials }: Serving,
): Promise<Admitted> {
  const { address } = client
  const asking = await desk.auth.callerOf(request, address)
  const slower = await pace({ route, asking, address })
  if (slower !== undefined) return slower
  const access = accessOf(route, asking)
  if (access.kind === 'denied') {
    if (access.why !== undefined) await denials({ route, asking, why: access.why })
    return access.problem
  }
  const { caller } = access
  const foreign = caller.kind === 'user' ? crossSite(request, desk.config.publicUrl) : undefined
  return foreign ?? { kind: 'caller', caller }
}

interface Given {
  readonly kind: 'given'
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
  readonly bytes: Uint8Array
  readonly type: string
}

interface TakingIn {
  readonly desk: Desk
  readonly caller: Caller
  readonly place: Place
  readonly came: (bytes: number) => void
}

async function takeIn(
  route: Route,
  { request, params }: Incoming,
  { desk, caller, place, came }: TakingIn,
): Promise<Given | { readonly kind: 'problem'; readonly problem: Problem }> {
  const types = route.takes ?? (route.body === undefined ? undefined : JSON_ONLY)
  const limit = setting(route.limit, desk.config) ?? LIMIT
  const before = async (): Promise<Problem | undefined> => route.before?.({ caller, desk, request })
  const taking = { limit, place, came, before }
  const read = types === undefined ? EMPTY : await readBody(request, { types, ...taking })
  if (read.kind === 'problem') return read
  const json = route.body === undefined ? NO_JSON : parseJson(read.bytes)
  if (json.kind === 'problem') return json
  const query = new URL(request.url).searchParams
  const checked = check(route, { params, query, body: json.value })
  if (checked.kind === 'problem') return checked
  const bytes = route.takes === undefined ? EMPTY.bytes : read.bytes
  return { ...checked, kind: 'given', bytes, type: read.type }
}

/** Bytes of a body, where a route does not say. */
const LIMIT = 64 * 1024
const JSON_ONLY = ['application/json']
const NO_JSON = { kind: 'json', value: undefined } as const
const EMPTY = { kind: 'read', bytes: new Uint8Array(), type: '' } as const

function setting(value: Setting | undefined, config: Desk['config']): number | undefined {
  return typeof value === 'function' ? value(config) : value
}
