import { Hono, type Context } from 'hono'
import { readBody } from '../http/body.ts'
import { notAllowed } from '../http/not-allowed.ts'
import { pagePolicy } from '../quarantine/html.ts'
import { openMemory } from '../smtp/memory.ts'
import { carryOutGrant, type Wishes } from './grant.ts'
import { noticePage, type Notice } from './page-views.ts'
import { openPace } from './pace.ts'
import { firstPage } from './questions.ts'
import type { Grant } from './token.ts'
import type { HeldPageOptions } from './page-options.ts'

/** Pages opened in a minute from one place. */
const A_MINUTE = 120
const BODY = 4 * 1024

/**
 * The pages behind the links of a digest: `GET /<token>` asks, `POST /<token>` does. Programs that open links of mails
 * by themselves change nothing.
 */
export function heldPages(options: HeldPageOptions): Hono {
  const pace = openPace(A_MINUTE, 60_000)
  const memory = openMemory(BODY)
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    protect(context)
  })
  app.use('/:token', async (context, next) => {
    if (pace(whoAsks(context, options), options.now())) return await next()
    return notice(context, 'tooMany', 429)
  })
  app.get('/:token', (context) => withGrant(context, options, (grant) => firstPage(grant, options)))
  app.post('/:token', async (context) => {
    const { body, done } = await readBody(context.req.raw, { bytes: BODY, memory })
    done()
    if (body.kind !== 'read') return notice(context, 'wrong', 413)
    const wishes = wishesOf(new URLSearchParams(Buffer.from(body.bytes).toString()))
    return await withGrant(context, options, (grant) => carryOutGrant(grant, wishes, options))
  })
  app.all('/:token', notAllowed('GET', 'POST'))
  app.onError((error, context) => {
    options.log.error({ cause: String(error) }, 'a page of a held mail failed')
    protect(context)
    return notice(context, 'failed', 500)
  })
  return app
}

/** Those who hold a good link are counted by it, so that nobody can lock them out by guessing. */
function whoAsks(context: Context<object, '/:token'>, { tokens, remote }: HeldPageOptions): string {
  const read = tokens.read(context.req.param('token'))
  return read.kind === 'good' ? `link ${read.grant.nonce}` : `from ${remote?.(context) ?? ''}`
}

/** RFC 9111 section 5.2.2.5: nothing of it is kept anywhere. The token stands in the address: it is told to nobody. */
function protect(context: Context): void {
  context.header('Cache-Control', 'no-store')
  context.header('Content-Security-Policy', `${pagePolicy(true)}; frame-ancestors 'none'`)
  context.header('Referrer-Policy', 'no-referrer')
  context.header('X-Content-Type-Options', 'nosniff')
  context.header('X-Robots-Tag', 'noindex')
}

async function withGrant(
  context: Context,
  { tokens }: HeldPageOptions,
  work: (grant: Grant) => Promise<string>,
): Promise<Response> {
  const read = tokens.read(context.req.param('token') ?? '')
  if (read.kind === 'wrong') return notice(context, 'wrong', 404)
  if (read.kind === 'expired') return context.html(noticePage('expired', read.language), 410)
  if (tokens.isUsed(read.grant)) return context.html(noticePage('used', read.grant.language), 410)
  return context.html(await work(read.grant))
}

/** A form as browsers send it, or nothing at all. */
function wishesOf(form: URLSearchParams): Wishes {
  return {
    isSure: form.get('sure') === 'yes',
    again: form.get('again') === 'yes',
    genuine: form.get('genuine') === 'yes',
  }
}

/** Where nobody knows whose digest it was, the browser's language decides. */
function notice(context: Context, what: Notice, status: 404 | 413 | 429 | 500): Response {
  const accepted = context.req.header('accept-language') ?? ''
  const language = /^\s*ur\b/iu.test(accepted) ? 'ur' : 'en'
  return context.html(noticePage(what, language), status)
}
