import { join } from 'node:path'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Config } from '../config/config.ts'
import { startDigests } from '../digest/digest.ts'
import { heldPages } from '../digest/pages.ts'
import { openTokens } from '../digest/tokens.ts'
import type { HeldPages } from '../http/server.ts'
import type { Quarantine } from '../quarantine.ts'
import { openPreviews } from '../quarantine/preview.ts'
import type { Log } from '../running.ts'
import { deliverTo } from '../smtp/deliver.ts'

export interface DigestParts {
  readonly secret: Uint8Array
  readonly quarantine: Quarantine
  readonly now: () => number
  readonly log: Log
}

export interface RunningDigests {
  readonly pages: HeldPages
  readonly stop: () => Promise<void>
}

/** Tells recipients of what is held for them, and serves the pages behind the links. Undefined: not wanted. */
export function openDigests(config: Config, parts: DigestParts): RunningDigests | undefined {
  if (!config.digest) return undefined
  const { secret, now, log, quarantine } = parts
  const folder = join(config.data, 'digest')
  const digests = startDigests({
    ...parts,
    config: config.digest,
    folder,
    deliver: deliverTo(config.digest.via),
    language: config.language,
  })
  const tokens = openTokens({ folder: join(folder, 'used'), secret, now })
  const preview = openPreviews(config.reader)
  const routes = heldPages({ quarantine, tokens, preview, now, log, remote: remoteOf })
  return { pages: { routes }, stop: digests.stop }
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/**
 * Who opens a page. A web server before ours is on this machine, and puts the client's address last; what others say
 * of themselves does not count.
 */
function remoteOf(context: Context): string {
  const { address = '' } = getConnInfo(context).remote
  if (!LOOPBACK.has(address)) return address
  const told = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return told === '' ? address : told.slice(0, 45)
}
