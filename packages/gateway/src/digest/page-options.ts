import type { Context } from 'hono'
import type { Preview } from '../quarantine/preview.ts'
import type { Held, Quarantine } from '../quarantine.ts'
import type { Log } from '../running.ts'
import type { Tokens } from './tokens.ts'

export interface HeldPageOptions {
  readonly quarantine: Pick<Quarantine, 'get' | 'raw' | 'release' | 'report'>
  readonly tokens: Tokens
  readonly preview: (raw: Uint8Array, held: Held) => Promise<Preview>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Who asks, for the rate limit; absent: all are one. */
  readonly remote?: (context: Context) => string
  readonly log: Log
}
