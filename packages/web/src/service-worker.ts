export {}

/** Keeps the page on the device: with it, everything that takes no network works without one. */
declare const self: ServiceWorkerGlobalScope

/** Set by the build: every file of the pages, and a name that changes with any of them. */
declare const KEPT: readonly string[]
declare const EDITION: string

const CACHE: string = `pages-${EDITION}`
/** Readers of pictures and documents: kept once they were needed. */
const LAZY = 'readers'
const SHARED = 'shared-in'

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOld().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (address.origin !== self.location.origin) return
  if (request.method === 'POST' && START.has(address.pathname))
    return event.respondWith(takeShared(request, address))
  if (request.method !== 'GET') return
  if (KEPT.includes(address.pathname)) return event.respondWith(kept(request, address))
  if (address.pathname.startsWith('/assets/')) event.respondWith(keptLater(request))
})

const START: ReadonlySet<string> = new Set(['/', '/ur/'])

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll(KEPT.map((path) => new Request(path, { cache: 'no-cache' })))
}

async function forgetOld(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name !== CACHE && name !== LAZY && name !== SHARED)
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** From the device first: its parts belong together, and a newer edition brings all of them. */
async function kept(request: Request, { pathname }: URL): Promise<Response> {
  const found = await caches.match(pathname, { cacheName: CACHE })
  return found ?? (await fetch(request))
}

async function keptLater(request: Request): Promise<Response> {
  const found = await caches.match(request)
  if (found) return found
  const response = await fetch(request)
  if (response.ok) {
    const cache = await caches.open(LAZY)
    await cache.put(request, response.clone())
  }
  return response
}

/** Web Share Target: what another app hands over waits here for the page, and goes nowhere else. */
async function takeShared(request: Request, { pathname }: URL): Promise<Response> {
  const form = await request.formData()
  const file = form.get('file')
  const words = ['title', 'text', 'url']
    .map((name) => form.get(name))
    .filter((part) => typeof part === 'string')
  const isFile = file instanceof File && file.size > 0
  const response = isFile
    ? new Response(file, {
        headers: { 'content-type': file.type, 'x-name': encodeURIComponent(file.name || 'file') },
      })
    : new Response(words.filter((part) => part !== '').join('\n'))
  const cache = await caches.open(SHARED)
  await cache.put('/shared-in', response)
  return Response.redirect(`${pathname}?shared`, 303)
}
