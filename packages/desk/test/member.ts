import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { TestApi } from './api.ts'
import { browser, type Browser } from './browser.ts'
import { oneTimeCode } from './one-time-code.ts'

export const PASSWORD = 'seven lemons on a blue roof'

/** An analyst who signed in by the whole way, with a password of their own and one-time codes. */
export interface Member {
  readonly id: string
  readonly email: string
  readonly uri: string
  /** The code by which the app was set up. */
  readonly first: string
  readonly page: Browser
}

/** An analyst who was added and has not signed in yet. */
export async function newcomer(
  api: TestApi,
): Promise<{ readonly id: string; readonly email: string; readonly password: string }> {
  const email = `${randomUUID()}@desk.example`
  const user = {
    email,
    name: 'A newcomer',
    role: 'analyst',
    clearance: 'amber',
    by: 'command',
  } as const
  const added = await api.desk.auth.addUser(user)
  assert.equal(added.kind, 'added')
  return { id: added.id, email, password: added.password }
}

export async function memberOf(api: TestApi): Promise<Member> {
  const { id, email, password } = await newcomer(api)
  const page = browser(api)
  await page.post('/auth/sign-in/email', { email, password })
  const change = { currentPassword: password, newPassword: PASSWORD }
  assert.equal((await page.post('/auth/change-password', change)).status, 200)
  const { value } = await page.post('/auth/two-factor/enable', { password: PASSWORD })
  const { totpURI: uri } = value as { totpURI: string }
  const first = oneTimeCode(uri, Date.now())
  assert.equal((await page.post('/auth/two-factor/verify-totp', { code: first })).status, 200)
  return { id, email, uri, first, page }
}

/** A browser that has shown the right password, and is asked for a code. */
export async function askedForCode(api: TestApi, { email }: Member): Promise<Browser> {
  const page = browser(api)
  const { value } = await page.post('/auth/sign-in/email', { email, password: PASSWORD })
  assert.deepEqual(value, { twoFactorRedirect: true })
  return page
}

/** The same person at another machine. */
export async function elsewhere(api: TestApi, member: Member): Promise<Browser> {
  const page = await askedForCode(api, member)
  const code = oneTimeCode(member.uri, Date.now())
  assert.equal((await page.post('/auth/two-factor/verify-totp', { code })).status, 200)
  return page
}
