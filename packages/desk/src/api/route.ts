import { z } from '@hono/zod-openapi'
import type { CallerWith, Role } from '../caller.ts'
import type { Desk } from '../desk.ts'
import type { DeskConfig } from '../program/config.ts'
import type { Answers, Problem, Reply, ReplyTo } from './answer.ts'

export { problem, reply } from './answer.ts'

/** What a route is, as its file writes it. */
export interface Definition<
  Allowed extends Role,
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answering extends Answers,
> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With its parameters as OpenAPI writes them: `/campaigns/{id}`. */
  readonly path: `/${string}`
  /** Who may. Nobody else: there is no default. `roles` is everyone, signed in or not. */
  readonly access: readonly [Allowed, ...Allowed[]]
  /** Users must have proved themselves within the last minutes. */
  readonly fresh?: boolean
  readonly tag: string
  /** One line, for the document. */
  readonly summary: string
  readonly params?: Params
  /** Anything that is not in it is refused. */
  readonly query?: Query
  /** JSON. Anything that is not in an object's schema is refused. */
  readonly body?: Body
  /** Media types of a body that is not JSON, such as `message/rfc822`; it is handed over in `bytes`. */
  readonly takes?: readonly [string, ...string[]]
  /** For the document, of what the route reads itself. */
  readonly told?: Told
  /** Most bytes of a body. Absent: 64 KiB. */
  readonly limit?: Setting
  /** Most milliseconds from the last byte of the body until it has answered. Absent: 30 s. */
  readonly time?: number
  /** Most requests of one caller (for citizens: of one network) in a minute. Absent: what `pace.ts` says. */
  readonly perMinute?: Setting
  /** Asked when type and length of the body are right and before any of it is read. Undefined: it may be sent. */
  readonly before?: (asked: AskedBefore<CallerWith<Allowed>>) => Promise<Problem | undefined>
  /**
   * By status. What an answer's schema does not name is left out of the answer. Problems need not be listed: every
   * route may give them.
   */
  readonly answers: Answering
  readonly handle: (
    asked: Asked<CallerWith<Allowed>, z.output<Params>, z.output<Query>, z.output<Body>>,
  ) => Answered<Answering> | Promise<Answered<Answering>>
}

/** What programs must know of a request, and the frame does not check. */
export interface Told {
  /** Its headers. */
  readonly headers?: z.ZodObject
  /** The bodies that have a form, by their media type. */
  readonly bodies?: Readonly<Record<string, z.ZodType>>
}

/** A number, or how it follows from the configuration. */
export type Setting = number | ((config: DeskConfig) => number)

/** What a route is asked: checked, and by somebody who may. */
export interface Asked<By, Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  /** The body where the route `takes` one that is not JSON. Empty otherwise. */
  readonly bytes: Uint8Array
  /** Its media type, lower-cased, without parameters. */
  readonly type: string
  readonly caller: By
  readonly desk: Desk
  /** For its headers: the body has been read. */
  readonly request: Request
  /** The client is gone, or the time is over. */
  readonly signal: AbortSignal
  /** Names the request in the log. */
  readonly id: string
  /** Is the client on this machine, and no proxy between? */
  readonly isLocal: boolean
}

/** What is known of a request while its body is on the way. */
export type AskedBefore<By> = Pick<
  Asked<By, unknown, unknown, unknown>,
  'caller' | 'desk' | 'request'
>

/** A `Response` goes out as it is, beside the frame's headers: for streams and for bytes. */
export type Answered<Answering extends Answers> = ReplyTo<Answering> | Problem | Response

/** A route as the frame runs it. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  readonly path: `/${string}`
  readonly access: readonly Role[]
  readonly fresh?: boolean
  readonly tag: string
  readonly summary: string
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  readonly body?: z.ZodType
  readonly takes?: readonly [string, ...string[]]
  readonly told?: Told
  readonly limit?: Setting
  readonly time?: number
  readonly perMinute?: Setting
  readonly before?: (asked: AskedBefore<unknown>) => Promise<Problem | undefined>
  readonly answers: Answers
  readonly handle: (asked: AnyAsked) => AnyAnswered | Promise<AnyAnswered>
}

export type AnyAsked = Asked<unknown, unknown, unknown, unknown>
export type AnyAnswered = Reply | Problem | Response

const NOTHING: z.ZodObject<Readonly<Record<string, never>>> = z.object({})

/**
 * Defines a route; the types of what it is asked and may answer follow from its schemas.
 *
 * @example
 * export const route: Route = defineRoute({ method: 'get', path: '/me', … })
 */
export function defineRoute<
  const Allowed extends Role,
  const Answering extends Answers,
  Params extends z.ZodObject = typeof NOTHING,
  Query extends z.ZodObject = typeof NOTHING,
  Body extends z.ZodType = z.ZodUndefined,
>(definition: Definition<Allowed, Params, Query, Body, Answering>): Route {
  const { params, query, body, before, ...rest } = definition
  return {
    ...rest,
    // The frame hands over only what these schemas and this access let through.
    handle: (asked) => definition.handle(asked as Parameters<typeof definition.handle>[0]),
    ...(before && { before: (asked) => before(asked as Parameters<typeof before>[0]) }),
    params: params ?? NOTHING,
    query: (query ?? NOTHING).strict(),
    ...(body && { body: strictly(body) }),
  }
}

function strictly(schema: z.ZodType): z.ZodType {
  return 'strict' in schema && typeof schema.strict === 'function' ? schema.strict() : schema
}
