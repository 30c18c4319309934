import type { Asking } from '../auth/auth.ts'
import type { Caller } from '../caller.ts'
import { problem, type Problem } from './answer.ts'
import type { Route } from './route.ts'

export type Access =
  | { readonly kind: 'allowed'; readonly caller: Caller }
  /** `why` is for the log; absent where nobody known is denied anything. */
  | { readonly kind: 'denied'; readonly problem: Problem; readonly why?: string }

/** May they? Pure, and no by default: only a role that the route names gets in. */
export function accessOf(route: Pick<Route, 'access' | 'fresh'>, asking: Asking): Access {
  if (asking.kind === 'unknown') return denied(forgetting(asking.forget))
  if (asking.kind === 'incomplete')
    return { ...denied(incomplete(asking.needs)), why: asking.needs }
  if (!route.access.includes(asking.role)) {
    return asking.kind === 'citizen' ? denied(STRANGER) : { ...denied(FORBIDDEN), why: 'role' }
  }
  if (route.fresh === true && asking.kind === 'user' && !asking.fresh) {
    return { ...denied(STALE), why: 'not-fresh' }
  }
  return { kind: 'allowed', caller: asking }
}

function denied(wrong: Problem): Extract<Access, { kind: 'denied' }> {
  return { kind: 'denied', problem: wrong }
}

/** RFC 9110, 11.6.1: a 401 names how to prove oneself. */
const CHALLENGE = { headers: { 'WWW-Authenticate': 'Bearer realm="tasdeeq"' } }

export const STRANGER: Problem = problem(
  401,
  'sign-in',
  'Sign in, or send a gateway’s key.',
  CHALLENGE,
)

export const UNKNOWN: Problem = problem(
  401,
  'credentials-unknown',
  'This key or session is not valid, or no longer. Sign in again, or ask for a new key.',
  CHALLENGE,
)

/** A browser stops sending a session that is over, and is a citizen's again. */
function forgetting(cookie: string | undefined): Problem {
  if (cookie === undefined) return UNKNOWN
  return { ...UNKNOWN, headers: { ...UNKNOWN.headers, 'Set-Cookie': cookie } }
}

export const FORBIDDEN: Problem = problem(
  403,
  'role-missing',
  'Your role does not include this. An admin of the desk can grant roles.',
)

const STALE = problem(
  403,
  'not-fresh',
  'This asks for a sign-in within the last ten minutes. Sign in again, then repeat it.',
)

function incomplete(needs: 'password' | 'second-factor'): Problem {
  return needs === 'password'
    ? problem(403, 'password-needed', 'Change the first password: POST /auth/change-password.')
    : problem(
        403,
        'second-factor-needed',
        'Set up a passkey or a one-time code, and sign in with it; a password alone opens nothing.',
      )
}
