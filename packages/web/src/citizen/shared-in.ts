import type { Given } from '../judging/protocol.ts'

/** Where the service worker leaves what another app shared with this one. */
const CACHE = 'shared-in'
const PLACE = '/shared-in'

/** What another app on the phone handed over (Web Share Target), once. */
export async function takeShared(): Promise<Given | undefined> {
  if (!location.search.includes('shared') || !('caches' in globalThis)) return undefined
  // Where the browser lets nothing be kept, nothing waits here: the page begins as it does for anybody.
  const kept = await taken().catch(() => undefined)
  history.replaceState(null, '', location.pathname)
  return kept ? await givenOf(kept) : undefined
}

async function taken(): Promise<Response | undefined> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(PLACE)
  await cache.delete(PLACE)
  return kept
}

async function givenOf(kept: Response): Promise<Given> {
  const name = decodeURIComponent(kept.headers.get('x-name') ?? '')
  if (name === '') return { kind: 'text', text: await kept.text() }
  const type = kept.headers.get('content-type') ?? ''
  return { kind: 'file', name, type, bytes: new Uint8Array(await kept.arrayBuffer()) }
}
