import { PROTECTION } from './judging/kept-protection.ts'

/** The worker that keeps the pages, and what the build tells it. */
declare const self: ServiceWorkerGlobalScope

/** Set by the build: of each language's page all that it takes, and a name that changes with any of it. */
declare const KEPT: Readonly<Record<string, readonly string[]>>
declare const EDITION: string

const CACHE: string = `pages-${EDITION}`
/** Readers of pictures and documents: kept once they were needed. */
const LAZY = 'readers'
/** What another app handed over. */
export const SHARED = 'shared-in'
const LASTING: ReadonlySet<string> = new Set([LAZY, PROTECTION, SHARED])
const FILES: ReadonlySet<string> = new Set(Object.values(KEPT).flat())

export function isPage(path: string): boolean {
  return path in KEPT
}

/** Is it one of the files that the pages take at once? */
export function isPart(path: string): boolean {
  return FILES.has(path)
}

/** Pages that are open now, or were kept by an earlier edition: nobody pays for a language they do not read. */
export async function keepWanted(): Promise<void> {
  const clients = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  const open = new Set(clients.map(({ url }) => new URL(url).pathname))
  for (const page of Object.keys(KEPT)) {
    const isWanted = open.has(page) || (await caches.match(page)) !== undefined
    if (isWanted) await keep(page)
  }
}

export async function keep(page: string): Promise<void> {
  const cache = await caches.open(CACHE)
  if (await cache.match(page)) return
  const parts = (KEPT[page] ?? []).filter((path) => path !== page)
  // Parts are named by their content: what the browser has of them already is what is wanted.
  await cache.addAll(parts)
  // The page last: where it is kept, all of it is.
  await cache.add(new Request(page, { cache: 'no-cache' }))
}

export async function forgetOld(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name !== CACHE && !LASTING.has(name))
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** From the device first: its parts belong together, and a newer edition brings all of them. */
export async function kept(request: Request, { pathname }: URL): Promise<Response> {
  const found = await caches.match(pathname, { cacheName: CACHE })
  return found ?? (await fetch(request))
}

export async function keptLater(request: Request): Promise<Response> {
  const found = await caches.match(request)
  if (found) return found
  const response = await fetch(request)
  if (response.ok) {
    const cache = await caches.open(LAZY)
    await cache.put(request, response.clone())
  }
  return response
}
