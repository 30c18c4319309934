import { problem, type Problem } from '../api/answer.ts'
import type { Who } from './paths.ts'
import { type HeldSession, isFresh } from './session.ts'

/** Undefined: they may. Pure. */
export function refusal(
  who: Who,
  session: HeldSession | undefined,
  time: number,
): Problem | undefined {
  if (who === 'anyone' || (who === 'pending' && session === undefined)) return undefined
  if (session === undefined) return SIGN_IN
  switch (who) {
    case 'session':
      return undefined
    case 'mend':
      return mendable(session)
    case 'strong':
      return isStrong(session) ? undefined : FACTOR
    case 'own':
      return isStrong(session) ? fresh(session, time) : FACTOR
    case 'enrol':
    case 'pending':
      return mendable(session) ?? (session.firstPassword ? PASSWORD : fresh(session, time))
  }
}

function isStrong({ how }: HeldSession): boolean {
  return how !== 'password'
}

/** Whoever has the password alone may set up the first second factor, and never another. */
function mendable(session: HeldSession): Problem | undefined {
  return isStrong(session) || !session.hasFactor ? undefined : FACTOR
}

function fresh({ began }: HeldSession, time: number): Problem | undefined {
  return isFresh(began, time) ? undefined : STALE
}

const SIGN_IN = problem(401, 'sign-in', 'Sign in first.')
const FACTOR = problem(403, 'second-factor-needed', 'Sign in with your passkey or one-time code.')
const PASSWORD = problem(403, 'password-needed', 'Change the first password before anything else.')
const STALE = problem(
  403,
  'not-fresh',
  'This asks for a sign-in within the last ten minutes. Sign in again, then repeat it.',
)
