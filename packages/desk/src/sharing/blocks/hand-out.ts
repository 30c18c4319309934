import { isKnown, etag } from '../../api/conditional.ts'
import type { Desk } from '../../desk.ts'
import type { Tlp } from '../../marking.ts'
import { handedOut } from '../handed-out.ts'
import { domainBlocks, type DomainBlocks, versionOfBlocks } from './domain-blocks.ts'

export interface BlocksAsked {
  readonly desk: Pick<Desk, 'store' | 'config' | 'now'>
  readonly request: Request
  readonly clearance: Tlp
  readonly type: string
  /** Of what is in force and who says so, the file. */
  readonly write: (found: DomainBlocks, desk: string) => string
}

/** A file of blocks; 304 for whoever has it as it is now. */
export async function handOutBlocks({
  desk: { store, config, now },
  request,
  clearance: own,
  type,
  write,
}: BlocksAsked): Promise<Response> {
  const asked = { clearance: handedOut(own), now: now() }
  const tagOf = ({ serial }: { readonly serial: number }): string =>
    etag(`${FORM}-${asked.clearance}-${serial}`)
  const known = tagOf(await versionOfBlocks(store.db, asked))
  if (isKnown(request, known)) return new Response(null, { status: 304, headers: headers(known) })
  const found = await domainBlocks(store.db, asked)
  return new Response(write(found, new URL(config.publicUrl).host), {
    headers: { 'content-type': type, ...headers(tagOf(found.version)) },
  })
}

function headers(tag: string): Readonly<Record<string, string>> {
  return { etag: tag, 'cache-control': 'private, no-cache' }
}

/** Of the files: one that is written otherwise is another file, whatever is in it. */
const FORM = 1
