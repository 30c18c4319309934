import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** Seconds that a file whose name changes with its content may be kept: a year. */
const FOREVER = 31_536_000

/**
 * The pages from the folder they were built into, compressed where a browser takes it. Nothing of theirs may load,
 * send or frame anything but from here.
 */
export function pagesApp(folder: string): Hono {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      crossOriginOpenerPolicy: 'same-origin',
      crossOriginResourcePolicy: 'same-origin',
      referrerPolicy: 'no-referrer',
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
      xFrameOptions: 'DENY',
      // Behind a proxy that speaks https it says so itself; on loopback it would lock a browser out.
      strictTransportSecurity: false,
    }),
  )
  app.use('*', async (context, next) => {
    await next()
    const isNamedByContent =
      context.req.path.startsWith('/assets/') && !context.req.path.startsWith('/assets/ocr/')
    context.header(
      'cache-control',
      isNamedByContent ? `public, max-age=${FOREVER}, immutable` : 'no-cache',
    )
  })
  app.use('*', serveStatic({ root: folder, precompressed: true }))
  return app
}
