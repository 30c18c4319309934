import assert from 'node:assert/strict'
import { routes } from '../src/api/routes/index.ts'
import type { Route } from '../src/api/route.ts'
import type { TestCall } from './test-call.ts'

export interface CheckedAnswer {
  readonly status: number
  readonly headers: Headers
  /** JSON where it is JSON, text otherwise; a stream is left unread in {@link response}. */
  readonly value: unknown
  readonly response: Response
}

/** Reads an answer, and fails where its route does not declare it so. */
export async function checked(asked: TestCall, response: Response): Promise<CheckedAnswer> {
  const type = response.headers.get('content-type') ?? ''
  const isStream = type.startsWith('text/event-stream')
  const text = isStream ? '' : await response.text()
  const value: unknown = /[/+]json/u.test(type) && text !== '' ? JSON.parse(text) : text
  const { status, headers } = response
  if (status >= 400) assertProblem(status, type, value)
  else if (!isStream) assertDeclared(asked, { status, value })
  return { status, headers, value, response }
}

const PROBLEM = ['type', 'title', 'status', 'code', 'detail', 'request']

function assertProblem(status: number, type: string, value: unknown): void {
  // What is not well says so in its own form.
  if (status === 503 && type.startsWith('application/json')) return
  assert.match(type, /^application\/problem\+json/u)
  assert.ok(typeof value === 'object' && value !== null)
  for (const name of PROBLEM) assert.ok(name in value, `a problem has ${name}`)
}

function assertDeclared(
  { method = 'GET', path }: TestCall,
  { status, value }: { readonly status: number; readonly value: unknown },
): void {
  const route = routeOf(method, path)
  if (route === undefined || status === 304) return
  const declared = route.answers[status]
  assert.ok(declared !== undefined, `${method} ${route.path} does not declare ${status}`)
  if (declared === 'nothing') assert.equal(value, '')
  else if ('safeParse' in declared) {
    const result = declared.safeParse(value)
    assert.ok(result.success, `${method} ${route.path} ${status}: ${result.error?.message}`)
  }
}

/** Of several that fit the one with fewest parameters, as the router takes it. */
function routeOf(method: string, path: string): Route | undefined {
  const steps = new URL(path, 'http://desk.example').pathname.split('/')
  return routes
    .filter((route) => route.method.toUpperCase() === method && fits(route.path.split('/'), steps))
    .toSorted((one, other) => one.path.split('{').length - other.path.split('{').length)[0]
}

function fits(pattern: readonly string[], steps: readonly string[]): boolean {
  return (
    pattern.length === steps.length &&
    pattern.every((part, place) => part.startsWith('{') || part === steps[place])
  )
}
