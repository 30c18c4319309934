import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/** Lets in who shows the token (RFC 6750 section 2.1). How long a wrong one takes tells nothing about the right one. */
export function bearer(token: string): MiddlewareHandler {
  const expected = digest(token)
  return async (context, next) => {
    const given = context.req.header('authorization') ?? ''
    const shown = given.slice(0, 7).toLowerCase() === 'bearer ' ? given.slice(7).trim() : ''
    if (timingSafeEqual(digest(shown), expected)) return next()
    context.header('WWW-Authenticate', 'Bearer')
    return context.json({ error: 'Show the token: Authorization: Bearer …' }, 401)
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
