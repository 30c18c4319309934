/** What every answer carries, however it came about. What an answer says itself stands. */
export function secure(response: Response, isHttps: boolean): Response {
  const headers = new Headers(response.headers)
  for (const [name, value] of always) headers.set(name, value)
  for (const [name, value] of unlessSaid) if (!headers.has(name)) headers.set(name, value)
  // RFC 6797, 7.2: never over plain HTTP.
  if (isHttps) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  const { status, statusText } = response
  return new Response(response.body, { status, statusText, headers })
}

const always = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
] as const

const unlessSaid = [
  [
    'Content-Security-Policy',
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  ],
  ['Cache-Control', 'no-store'],
] as const
