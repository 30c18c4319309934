import createClient from 'openapi-fetch'
import type { paths } from './schema.ts'

/** The desk's API, typed by its own document (`npm run generate`). Cookies are the only credential. */
export const api: ReturnType<typeof createClient<paths>> = createClient<paths>({
  baseUrl: location.origin,
  credentials: 'same-origin',
})

/** What the desk says is wrong (RFC 9457), for the person who asked. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly code: string

  constructor(status: number, problem: { readonly code?: string; readonly detail?: string }) {
    super(problem.detail ?? `The desk answered ${status}.`)
    this.status = status
    this.code = problem.code ?? ''
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
  throw new ApiProblem(response.status, problem)
}
