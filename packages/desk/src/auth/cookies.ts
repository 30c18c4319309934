import type { BetterAuthOptions } from 'better-auth'

type Cookies = Pick<
  NonNullable<BetterAuthOptions['advanced']>,
  'cookiePrefix' | 'useSecureCookies' | 'defaultCookieAttributes'
>

/**
 * Cookies that no other page, host or script gets at. Over HTTPS they are bound to this host (`__Host-`, RFC 6265bis,
 * 4.1.3.2); plain HTTP is for the first start on one's own machine.
 */
export function cookiesOf(publicUrl: string): Cookies {
  return {
    cookiePrefix: prefixOf(publicUrl),
    // It would put `__Secure-` before it.
    useSecureCookies: false,
    defaultCookieAttributes: {
      secure: isHttps(publicUrl),
      httpOnly: true,
      sameSite: 'strict',
      path: '/',
    },
  }
}

/** Name of the cookie that holds a session. */
export function sessionCookie(publicUrl: string): string {
  return `${prefixOf(publicUrl)}.session_token`
}

/** Name of the cookie that holds who showed a right password and is to show a code. */
export function pendingCookie(publicUrl: string): string {
  return `${prefixOf(publicUrl)}.two_factor`
}

/** Name of the cookie by which a device is known at which somebody signed in (`devices.ts`). */
export function deviceCookie(publicUrl: string): string {
  return `${prefixOf(publicUrl)}.device`
}

/** What a request says under this name: of several, as the library does, the first. */
export function cookieIn(headers: Headers, name: string): string | undefined {
  return (headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}

/** `Set-Cookie` that removes the session's. */
export function forgetting(publicUrl: string): string {
  return setCookie(publicUrl, { name: sessionCookie(publicUrl), value: '', seconds: 0 })
}

/** `Set-Cookie` of one of the desk's own. */
export function setCookie(
  publicUrl: string,
  {
    name,
    value,
    seconds,
  }: { readonly name: string; readonly value: string; readonly seconds: number },
): string {
  const secure = isHttps(publicUrl) ? '; Secure' : ''
  return `${name}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Strict${secure}`
}

/** Does the request claim a session, whether there is one or not? */
export function claimsSession({ headers }: Request, publicUrl: string): boolean {
  const name = `${sessionCookie(publicUrl)}=`
  return (headers.get('cookie') ?? '').split(';').some((cookie) => cookie.trim().startsWith(name))
}

function prefixOf(publicUrl: string): string {
  return isHttps(publicUrl) ? '__Host-tasdeeq' : 'tasdeeq'
}

function isHttps(publicUrl: string): boolean {
  return new URL(publicUrl).protocol === 'https:'
}
