import { Hono } from 'hono'
import type { Registry } from 'prom-client'
import { bearer } from './bearer.ts'
import type { TakingPorts } from './check.ts'
import { check } from './check.ts'
import { notAllowed } from './not-allowed.ts'

export interface HttpPorts {
  /** Can the gateway do its work? What else it says is told as it is. */
  readonly health: () => { readonly ok: boolean }
  readonly registry: Registry
  /** What `check` asks for. */
  readonly token?: string
  /** The pages behind the links of a digest. */
  readonly held?: HeldPages
}

export interface HeldPages {
  readonly routes: Hono
}

/** The routes that a listener offers, and no others. */
export function appOf(ports: TakingPorts & HttpPorts): Hono {
  const { listener, token, registry } = ports
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    context.header('X-Content-Type-Options', 'nosniff')
    if (!context.res.headers.has('cache-control')) context.header('Cache-Control', 'no-store')
  })
  const offers = new Set(listener.offers)
  if (offers.has('health')) {
    app.get('/healthz', (context) => {
      const health = ports.health()
      return context.json(health, health.ok ? 200 : 503)
    })
    app.all('/healthz', notAllowed('GET'))
  }
  if (offers.has('metrics')) {
    app.get('/metrics', async (context) => {
      const text = await registry.metrics()
      return context.body(text, 200, { 'Content-Type': registry.contentType })
    })
    app.all('/metrics', notAllowed('GET'))
  }
  if (offers.has('check') && token !== undefined) {
    app.post('/check', bearer(token), check(ports))
    app.all('/check', notAllowed('POST'))
  }
  if (offers.has('release') && ports.held !== undefined) app.route('/held', ports.held.routes)
  app.notFound((context) => context.json({ error: 'Not here' }, 404))
  app.onError((error, context) => {
    ports.log.error({ listener: listener.name, cause: String(error) }, 'a request failed')
    return context.json({ error: 'It failed; the log says why' }, 500)
  })
  return app
}
