import { passkey } from '@better-auth/passkey'
import { betterAuth, type Auth, type BetterAuthOptions } from 'better-auth'
import { APIError, isAPIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins'
import type { DeskConfig } from '../program/config.ts'
import type { Log } from '../running.ts'
import type { Keys, Store } from '../store/store.ts'
import { cookiesOf } from './cookies.ts'
import { hashPassword, verifyPassword } from './password.ts'
import type { SignedInHow } from './tables.ts'

export interface SignInParts {
  readonly store: Store
  readonly keys: Pick<Keys, 'session'>
  readonly config: Pick<DeskConfig, 'publicUrl'>
  readonly log: Log
}

/** Milliseconds that a session lives at most, and that it lives unused; and for which a sign-in counts as fresh. */
export const sessionTimes = { absolute: 43_200_000, idle: 3_600_000, fresh: 600_000 } as const

/** better-auth, set up for the desk: what of it can be reached says `paths.ts`. */
export function betterAuthOf(parts: SignInParts): SignInLibrary {
  return betterAuth(optionsOf(parts))
}

export type SignInLibrary = Auth

/** Exported for the test that compares its tables with ours. */
export function optionsOf({ store, keys, config, log }: SignInParts): BetterAuthOptions {
  const { publicUrl } = config
  return {
    appName: 'Tasdeeq',
    baseURL: publicUrl,
    basePath: '/auth',
    secret: Buffer.from(keys.session).toString('base64url'),
    database: { db: store.db, type: 'postgres', transaction: false },
    trustedOrigins: [new URL(publicUrl).origin],
    // What may be tried how often, `brute-force.ts` says.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    onAPIError: { onError: passOn },
    logger: loggerTo(log),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    ...models,
    databaseHooks: { session: { create: { before: rememberHow } } },
    advanced: { ...cookiesOf(publicUrl), ipAddress: { disableIpTracking: true } },
    plugins: pluginsOf(publicUrl),
  }
}

/** What is no answer of its own (the database is away) is for the frame to answer. */
function passOn(error: unknown): void {
  if (!isAPIError(error)) throw error
}

const models = {
  user: {
    modelName: 'auth_users',
    additionalFields: { firstPassword: { type: 'boolean', required: false, input: false } },
  },
  session: {
    modelName: 'auth_sessions',
    additionalFields: { how: { type: 'string', required: false, input: false } },
    expiresIn: sessionTimes.absolute / 1000,
    // How long one lives unused, `session.ts` sees to.
    disableSessionRefresh: true,
    freshAge: sessionTimes.fresh / 1000,
    cookieCache: { enabled: false },
  },
  account: { modelName: 'auth_accounts' },
  verification: { modelName: 'auth_verifications' },
} as const satisfies Partial<BetterAuthOptions>

function pluginsOf(publicUrl: string): NonNullable<BetterAuthOptions['plugins']> {
  const { hostname, origin } = new URL(publicUrl)
  return [
    twoFactor({ issuer: 'Tasdeeq', schema: { twoFactor: { modelName: 'auth_two_factors' } } }),
    passkey({
      rpID: hostname,
      rpName: 'Tasdeeq',
      origin,
      schema: { passkey: { modelName: 'auth_passkeys' } },
      // A passkey stands for two factors only where the device asked for a finger, a face or a PIN.
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      registration: {
        afterVerification: ({ verification }) =>
          verifiedUser(verification.registrationInfo?.userVerified),
      },
      authentication: {
        afterVerification: ({ verification }) =>
          verifiedUser(verification.authenticationInfo.userVerified),
      },
    }),
  ]
}

function verifiedUser(isVerified: boolean | undefined): void {
  if (isVerified === true) return
  const message = 'Unlock the passkey with your finger, face or PIN: touching it is not enough.'
  throw new APIError('FORBIDDEN', { code: 'USER_NOT_VERIFIED', message })
}

type Session = { readonly [name: string]: unknown }

/** A session carries how it began; one that replaces another (a changed password) keeps that of the other. */
async function rememberHow(
  session: Session,
  context: { readonly path?: string; readonly context: { readonly session: unknown } } | null,
): Promise<{ data: Session }> {
  const how = HOW[context?.path ?? ''] ?? howOf(context?.context.session)
  return { data: { ...session, how } }
}

const HOW: Readonly<Record<string, SignedInHow>> = {
  '/sign-in/email': 'password',
  '/two-factor/verify-totp': 'totp',
  '/two-factor/verify-backup-code': 'recovery-code',
  '/passkey/verify-authentication': 'passkey',
}

function howOf(before: unknown): unknown {
  if (typeof before !== 'object' || before === null || !('session' in before)) return 'password'
  const { session } = before
  const isKnown = typeof session === 'object' && session !== null && 'how' in session
  return isKnown ? session.how : 'password'
}

/** Messages alone: what stands beside them may name a user. */
function loggerTo(log: Log): NonNullable<BetterAuthOptions['logger']> {
  return {
    level: 'warn',
    disableColors: true,
    log: (level, message) => {
      log[level === 'error' ? 'error' : 'warn']({ cause: message }, 'from the sign-in')
    },
  }
}
