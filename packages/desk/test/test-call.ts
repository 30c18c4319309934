import type { Person } from './people.ts'

export interface TestCall {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With its query. */
  readonly path: string
  /** Absent: a citizen. */
  readonly as?: Person
  readonly json?: unknown
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly headers?: Readonly<Record<string, string>>
  /** Address of the client. Absent: one of 2001:db8::/32 that nobody had before, so that no limit is met unawares. */
  readonly from?: string
}
