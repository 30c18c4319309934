import { forgetOld, isPage, isPart, keep, keepWanted, kept, keptLater, SHARED } from './keeping.ts'

/** Keeps the page on the device: with it, everything that takes no network works without one. */
declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', (event) => {
  event.waitUntil(keepWanted().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOld().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (address.origin !== self.location.origin) return
  if (request.method === 'POST' && isPage(address.pathname))
    return event.respondWith(takeShared(request, address))
  if (request.method !== 'GET') return
  if (isPage(address.pathname)) {
    // Whoever opens the page in another language has that one kept too.
    event.waitUntil(keep(address.pathname).catch(() => undefined))
    return event.respondWith(kept(request, address))
  }
  if (isPart(address.pathname)) return event.respondWith(kept(request, address))
  if (address.pathname.startsWith('/assets/')) event.respondWith(keptLater(request))
})

/** Web Share Target: what another app hands over waits here for the page, and goes nowhere else. */
async function takeShared(request: Request, { pathname }: URL): Promise<Response> {
  const form = await request.formData()
  const cache = await caches.open(SHARED)
  await cache.put('/shared-in', sharedIn(form))
  return Response.redirect(`${pathname}?shared`, 303)
}

function sharedIn(form: FormData): Response {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) {
    const name = encodeURIComponent(file.name || 'file')
    return new Response(file, { headers: { 'content-type': file.type, 'x-name': name } })
  }
  const words = ['title', 'text', 'url']
    .map((name) => form.get(name))
    .filter((part) => typeof part === 'string')
  return new Response(words.filter((part) => part !== '').join('\n'))
}
