import { STATUS_CODES } from 'node:http'
import { problem, type Problem, type Reply } from './answer.ts'
import { isKnown } from './conditional.ts'
import type { AnyAnswered, Route } from './route.ts'

/** RFC 9457: `type` is `about:blank`, so `title` is the status's own phrase; `code` is for programs. */
export function problemResponse(
  { status, code, detail, headers, fields, reason, values }: Problem,
  id: string,
): Response {
  const title = STATUS_CODES[status] ?? 'Problem'
  const body = {
    type: 'about:blank',
    title,
    status,
    code,
    detail,
    request: id,
    ...(fields && { fields }),
    ...(reason && { reason, values }),
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  })
}

/** What a handler answered, as it goes out. A reply that its schema does not fit is a bug: it throws. */
export function responseOf(
  answered: AnyAnswered,
  { route, request, id }: { readonly route: Route; readonly request: Request; readonly id: string },
): Response {
  if (answered instanceof Response) return answered
  if (answered.kind === 'problem') return problemResponse(answered, id)
  const { status, headers } = answered
  const tag = headers['ETag']
  if (tag !== undefined && isRead(request) && isKnown(request, tag)) {
    return new Response(null, { status: 304, headers })
  }
  const body = bodyOf(route, answered)
  if (body === undefined) return new Response(null, { status, headers })
  return new Response(body, { status, headers: { 'Content-Type': 'application/json', ...headers } })
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Only what the schema names goes out. */
function bodyOf({ answers, method, path }: Route, { status, value }: Reply): string | undefined {
  const schema = answers[status]
  if (schema === 'nothing') return undefined
  if (schema === undefined || !('safeParse' in schema)) {
    throw new TypeError(`${method} ${path} answers ${status} as JSON without a schema for it`)
  }
  const kept = schema.safeParse(value)
  if (!kept.success) throw new TypeError(`${method} ${path} ${status}: ${kept.error.message}`)
  return JSON.stringify(kept.data)
}

export const NOT_FOUND: Problem = problem(
  404,
  'not-found',
  'There is nothing here. GET /openapi.json says what there is.',
)

export const FAILED: Problem = problem(
  500,
  'failed',
  'The desk failed at this. Nothing more is known here; the log has it under the request’s id.',
)

export const AWAY: Problem = problem(
  503,
  'store-away',
  'The desk cannot store anything now, and nothing of this was done. Try it again.',
  { headers: { 'Retry-After': '5' } },
)

export const BUSY: Problem = problem(
  503,
  'busy',
  'So much is being read just now that this has to wait. Try it again in a minute.',
  { headers: { 'Retry-After': '60' } },
)

export const TOO_MANY_OPEN: Problem = problem(
  429,
  'too-many-open',
  'You wait for this in too many requests already. Close some of them first.',
  { headers: { 'Retry-After': '30' } },
)

export const TOO_SLOW: Problem = problem(
  503,
  'too-slow',
  'It took too long and was given up. Try it again later.',
  { headers: { 'Retry-After': '10' } },
)
