import { problem, type Problem } from './answer.ts'

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Does a page of somebody else’s make this browser act? Undefined: no. What a cookie proves counts for a change only
 * where the browser says that it comes from our own page (Fetch Metadata, or Origin of RFC 6454).
 */
export function crossSite(request: Request, publicUrl: string): Problem | undefined {
  const { method, headers } = request
  if (SAFE.has(method) || isOwn(headers, publicUrl)) return undefined
  return problem(
    403,
    'cross-site',
    `A change with a session must come from a page of ${publicUrl}: send Origin or Sec-Fetch-Site.`,
  )
}

function isOwn(headers: Headers, publicUrl: string): boolean {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (origin !== null && origin !== new URL(publicUrl).origin) return false
  return site === null ? origin !== null : site === 'same-origin'
}
