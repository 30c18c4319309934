import type { z } from '@hono/zod-openapi'
import type { Reasoned } from '@tasdeeq/host/validate'
import type { Reason } from '../decisions/reasons.ts'
import type { Values } from '../decisions/refusals.ts'
import type { KnowledgeReason } from '../knowledge/reasons.ts'

/** An answer as a value: JSON of `value`, which has the form that the route's schema for the status says. */
export interface Reply<Status extends number = number, Value = unknown> {
  readonly kind: 'reply'
  readonly status: Status
  readonly value: Value
  readonly headers: Readonly<Record<string, string>>
}

/** What is wrong, for who asked: RFC 9457. It discloses nothing but what they sent and may know. */
export interface Problem {
  readonly kind: 'problem'
  readonly status: number
  /** Stable, for programs: `not-found`. */
  readonly code: string
  /** What is wrong and what to do, for people. */
  readonly detail: string
  readonly headers: Readonly<Record<string, string>>
  readonly fields?: readonly WrongField[]
  /** What `detail` says, for pages that say it in their reader's language. */
  readonly reason?: Reason | KnowledgeReason
  readonly values?: Values
}

export interface WrongField extends Reasoned {
  readonly in: 'path' | 'query' | 'body'
  /** JSON Pointer (RFC 6901) within it; empty: the whole. */
  readonly pointer: string
  /** In English; pages have words for its reason. */
  readonly wrong: string
}

/**
 * By status: JSON of a schema; `nothing`: no body; `{ type }`: bytes or a stream of this media type, which the route
 * answers with a `Response`.
 */
export type Answers = Readonly<
  Record<number, z.ZodType | 'nothing' | { readonly type: string; readonly content: string }>
>

/** The replies that these answers allow. */
export type ReplyTo<Answering extends Answers> = {
  readonly [Status in keyof Answering & number]: Answering[Status] extends z.ZodType
    ? Reply<Status, Kept<z.input<Answering[Status]>>>
    : Answering[Status] extends 'nothing'
      ? Reply<Status, undefined>
      : never
}[keyof Answering & number]

/** Readonly all through: what the domain hands out fits as it is. */
type Kept<Value> = Value extends readonly (infer Item)[]
  ? readonly Kept<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Kept<Value[Key]> }
    : Value

export function reply<const Status extends number, const Value>(
  status: Status,
  value: Value,
  headers: Readonly<Record<string, string>> = {},
): Reply<Status, Value> {
  return { kind: 'reply', status, value, headers }
}

/** `code` is stable and for programs; `detail` says what is wrong and what to do. */
// oxlint-disable-next-line max-params -- three, and headers where a status asks for one
export function problem(
  status: number,
  code: string,
  detail: string,
  more: Partial<Pick<Problem, 'headers' | 'fields' | 'reason' | 'values'>> = {},
): Problem {
  return { kind: 'problem', status, code, detail, headers: {}, ...more }
}
