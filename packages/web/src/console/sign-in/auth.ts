import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { ApiProblem, untilAnswered } from '../api/client.ts'

/** What a right password leads to: a session, or the question for a code. */
export interface PasswordTaken {
  readonly asksForCode: boolean
}

export interface OneTimeCodes {
  /** `otpauth://totp/…`: what the QR code says. */
  readonly uri: string
  readonly recovery: readonly string[]
}

export interface Passkey {
  readonly id: string
  readonly name?: string | null
  readonly createdAt?: string
  readonly deviceType?: string
}

type Json = Readonly<Record<string, unknown>>

/** @throws ApiProblem where the address or the password is wrong, or too many were tried */
export async function signInByPassword(email: string, password: string): Promise<PasswordTaken> {
  const answer = await signIn('/sign-in/email', { email, password })
  return { asksForCode: answer['twoFactorRedirect'] === true }
}

/** Six digits are of an app; anything else is a recovery code. */
export async function proveByCode(code: string): Promise<void> {
  const digits = code.replaceAll(/[\s-]/gu, '')
  if (/^\d{6}$/u.test(digits)) await signIn('/two-factor/verify-totp', { code: digits })
  else await signIn('/two-factor/verify-backup-code', { code: code.trim() })
}

type Challenge = Parameters<typeof startAuthentication>[0]['optionsJSON']

/** Passkeys asked for by hand so far. */
let asked = 0
/** Of the browser's own offer, while it is fetched: the desk remembers the challenge that it gave last. */
let offered: Promise<unknown> = Promise.resolve()

export async function signInByPasskey(): Promise<void> {
  asked += 1
  await offered.catch(() => undefined)
  await proveByPasskey(await challenge(), false)
}

/**
 * Waits until the person chooses a passkey among what the browser offers in the field. Where they ask for one by hand
 * meanwhile, that goes before.
 *
 * @returns whether one was chosen
 */
export async function offerPasskey(): Promise<boolean> {
  const before = asked
  const fetching = challenge()
  offered = fetching
  const optionsJSON = await fetching
  if (asked !== before) return false
  await proveByPasskey(optionsJSON, true)
  return true
}

async function challenge(): Promise<Challenge> {
  return (await get('/passkey/generate-authenticate-options')) as Challenge
}

async function proveByPasskey(optionsJSON: Challenge, isOffer: boolean): Promise<void> {
  const response = await startAuthentication({ optionsJSON, useBrowserAutofill: isOffer })
  await signIn('/passkey/verify-authentication', { response })
}

export async function signOut(): Promise<void> {
  await post('/sign-out', {})
}

export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  await post('/change-password', { currentPassword, newPassword })
}

/** New codes; they hold once one of them was proven. */
export async function newCodes(password: string): Promise<OneTimeCodes> {
  const { totpURI, backupCodes } = await post('/two-factor/enable', { password })
  return {
    uri: String(totpURI),
    recovery: Array.isArray(backupCodes) ? backupCodes.map(String) : [],
  }
}

export async function removeCodes(password: string): Promise<void> {
  await post('/two-factor/disable', { password })
}

export async function newRecoveryCodes(password: string): Promise<readonly string[]> {
  const { backupCodes } = await post('/two-factor/generate-backup-codes', { password })
  return Array.isArray(backupCodes) ? backupCodes.map(String) : []
}

type Registration = Parameters<typeof startRegistration>[0]['optionsJSON']

/** What a new passkey is made with. Asking for it also says whether one may be made. */
export async function passkeyOptions(): Promise<Registration> {
  return (await get('/passkey/generate-register-options')) as Registration
}

export async function addPasskey(name: string): Promise<void> {
  const response = await startRegistration({ optionsJSON: await passkeyOptions() })
  await post('/passkey/verify-registration', { response, name })
}

export async function listPasskeys(): Promise<readonly Passkey[]> {
  return (await get('/passkey/list-user-passkeys')) as readonly Passkey[]
}

export async function removePasskey(id: string): Promise<void> {
  await post('/passkey/delete-passkey', { id })
}

async function get(path: string): Promise<unknown> {
  return answerOf(await fetch(`/auth${path}`, { credentials: 'same-origin' }))
}

async function signIn(path: string, body: Json): Promise<Json> {
  await untilAnswered()
  return await post(path, body)
}

async function post(path: string, body: Json): Promise<Json> {
  const answer = await fetch(`/auth${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await answerOf(answer)) as Json
}

async function answerOf(response: Response): Promise<unknown> {
  const value: unknown = await response.json().catch(() => ({}))
  if (response.ok) return value
  throw new ApiProblem(response, typeof value === 'object' && value !== null ? value : {})
}
