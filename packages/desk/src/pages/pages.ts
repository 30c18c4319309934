import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'

/** Seconds that a file whose name changes with its content may be kept: a year. */
const FOREVER = 31_536_000

/**
 * The pages from the folder they were built into, compressed where a browser takes it. Nothing of theirs may load,
 * send or frame anything but from here.
 */
export function pagesApp(folder: string): Hono {
  const app = new Hono()
  app.use('*', async (context, next) => await headersFor(context.req.path)(context, next))
  app.use('*', async (context, next) => {
    await next()
    const isNamedByContent =
      context.req.path.startsWith('/assets/') && !context.req.path.startsWith('/assets/ocr/')
    context.header(
      'cache-control',
      isNamedByContent ? `public, max-age=${FOREVER}, immutable` : 'no-cache',
    )
    // Nobody asks whether it is still the same.
    if (isNamedByContent) context.header('last-modified', undefined)
  })
  // Who has a page already is told so in a few bytes.
  const tagged = etag()
  app.use('*', async (context, next) =>
    isDocument(context.req.path) ? await tagged(context, next) : await next(),
  )
  app.use('*', serveStatic({ root: folder, precompressed: true }))
  return app
}

function isDocument(path: string): boolean {
  return path.endsWith('/') || path.endsWith('.html')
}

/** Of what scripts and workers do: a worker is bound by what its own file says, not by its page's. */
const working = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  workerSrc: ["'self'"],
  connectSrc: ["'self'"],
}

/** Every answer carries them, and a first visit on a slow network waits for each byte. */
const always = {
  crossOriginResourcePolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  // Behind a proxy that speaks https it says so itself; on loopback it would lock a browser out.
  strictTransportSecurity: false,
  // For browsers that are no more, or for what the policy of content forbids already.
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
} as const

const document = secureHeaders({
  ...always,
  contentSecurityPolicy: {
    ...working,
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginOpenerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  xFrameOptions: 'DENY',
})

/** What a page is for its reader, a file of it need not say. */
const part = { ...always, crossOriginOpenerPolicy: false, xFrameOptions: false } as const
const script = secureHeaders({ ...part, contentSecurityPolicy: working })
const data = secureHeaders(part)

function headersFor(path: string): MiddlewareHandler {
  if (isDocument(path)) return document
  // What is neither opened nor run is bound by no policy of its own.
  return /\.(?:css|json|webmanifest|woff2)$/u.test(path) ? data : script
}
