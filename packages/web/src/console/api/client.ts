import createClient from 'openapi-fetch'
import type { components, paths } from './schema.ts'

/** What waits for its answer. */
const asked = new Set<Promise<Response>>()
/** Milliseconds: one that hangs keeps nobody out. */
const PATIENCE = 3_000

/**
 * Resolves when what was asked so far is answered. The answer to a session that is over takes its cookie away: came it
 * after a new sign-in, it would take the new one.
 */
export async function untilAnswered(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  await Promise.race([Promise.allSettled(asked), late])
}

/** The desk's API, typed by its own document (`npm run generate`). Cookies are the only credential. */
export const api: ReturnType<typeof createClient<paths>> = createClient<paths>({
  baseUrl: location.origin,
  credentials: 'same-origin',
  fetch: async (request) => {
    const answer = fetch(request)
    asked.add(answer)
    try {
      return await answer
    } finally {
      asked.delete(answer)
    }
  },
})

/** Told each time the desk no longer knows who asks: the session is over. */
export const strangers: EventTarget = new EventTarget()

api.use({
  onResponse: ({ response }) => {
    if (response.status === 401) strangers.dispatchEvent(new Event('stranger'))
  },
})

type ProblemField = NonNullable<components['schemas']['Problem']['fields']>[number]

/** What the desk says is wrong (RFC 9457), for the person who asked. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly code: string
  /** Seconds after which to ask again, where the desk says so. */
  readonly wait: number | undefined
  /** What `message` says, for words in other languages; absent: the desk names none. */
  readonly reason: string | undefined
  readonly values: Readonly<Record<string, string | number>>
  /** Places of what was sent at which something is wrong. */
  readonly fields: readonly ProblemField[]

  constructor(
    { status, headers }: Pick<Response, 'status' | 'headers'>,
    problem: {
      readonly code?: string
      readonly detail?: string
      readonly reason?: string
      readonly values?: Readonly<Record<string, string | number>>
      readonly fields?: readonly ProblemField[]
    },
  ) {
    super(problem.detail ?? `The desk answered ${status}.`)
    this.status = status
    this.code = problem.code ?? ''
    this.reason = problem.reason
    this.values = problem.values ?? {}
    this.fields = problem.fields ?? []
    const wait = Number(headers.get('retry-after') ?? Number.NaN)
    this.wait = Number.isFinite(wait) ? wait : undefined
  }
}

interface Answered<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

/**
 * What an answer holds.
 *
 * @throws ApiProblem where the desk says no
 */
export async function dataOf<Data>(answering: Promise<Answered<Data>>): Promise<Data> {
  const { data, error, response } = await answering
  if (response.ok) return data as Data
  const problem = typeof error === 'object' && error !== null ? error : {}
  throw new ApiProblem(response, problem)
}
