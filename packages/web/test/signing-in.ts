import assert from 'node:assert/strict'
import type { CDPSession, Page } from 'playwright-core'
import { browser } from '../../desk/test/browser.ts'
import { oneTimeCode } from '../../desk/test/one-time-code.ts'
import type { NewUser } from '../../desk/src/auth/auth.ts'
import type { AuthTables } from '../../desk/src/auth/tables.ts'
import type { OpenConsole } from './console.ts'

export const PASSWORD = 'seven lemons on a blue roof'

export interface Newcomer {
  readonly id: string
  readonly email: string
  readonly password: string
}

let count = 0

/** Somebody whom an admin has just made. */
export async function newcomer(
  { api }: OpenConsole,
  user: Partial<NewUser> = {},
): Promise<Newcomer> {
  count += 1
  const email = `newcomer${count}@desk.example`
  const added = await api.desk.auth.addUser({
    email,
    name: 'A newcomer',
    role: 'analyst',
    clearance: 'amber',
    by: 'command',
    ...user,
  })
  assert.equal(added.kind, 'added')
  return { id: added.id, email, password: added.password }
}

export interface Enrolled extends Newcomer {
  /** What the QR code said. */
  readonly uri: string
}

/** Somebody with a password of their own and an app that shows codes. */
export async function enrolled(desk: OpenConsole, user: Partial<NewUser> = {}): Promise<Enrolled> {
  const { id, email, password } = await newcomer(desk, user)
  const page = browser(desk.api)
  await page.post('/auth/sign-in/email', { email, password })
  const change = { currentPassword: password, newPassword: PASSWORD }
  await page.post('/auth/change-password', change)
  const { value } = await page.post('/auth/two-factor/enable', { password: PASSWORD })
  const { totpURI: uri } = value as { readonly totpURI: string }
  const show = async (time: number): Promise<number> =>
    (await page.post('/auth/two-factor/verify-totp', { code: oneTimeCode(uri, time) })).status
  // The last code here, so that this one and the next are left for whoever types them: the last one typed may come too late.
  const isShown = (await show(Date.now() - 30_000)) === 200
  assert.ok(isShown || (await show(Date.now())) === 200)
  return { id, email, password: PASSWORD, uri }
}

export async function typePassword(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await typeOnlyPassword(page, password)
}

/** Where the address is known already. */
export async function typeOnlyPassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

export async function typeCode(page: Page, uri: string): Promise<void> {
  await page.getByLabel('One-time code').fill(oneTimeCode(uri, Date.now()))
  await page.getByRole('button', { name: 'Continue' }).click()
}

export async function signIn(page: Page, { email, password, uri }: Enrolled): Promise<void> {
  await typePassword(page, email, password)
  await typeCode(page, uri)
  await page.getByRole('banner').waitFor()
}

export async function chooseOwnPassword(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Choose a password of your own' }).waitFor()
  await page.getByLabel('New password', { exact: true }).fill(PASSWORD)
  await page.getByLabel('New password once more').fill(PASSWORD)
  await page.getByRole('button', { name: 'Change the password' }).click()
  await page.getByRole('heading', { name: 'Set up a second factor' }).waitFor()
}

/** Has the page show key and recovery codes, and gives them. */
export async function setUpApp(
  page: Page,
): Promise<{ readonly uri: string; readonly recovery: readonly string[] }> {
  const secret = (await page.locator('.secret').innerText()).replaceAll(/\s/gu, '')
  const recovery = await page.locator('.codes li').allInnerTexts()
  await page.getByLabel('I have kept the recovery codes').check()
  return { uri: `otpauth://totp/Tasdeeq?secret=${secret}`, recovery }
}

export interface Device {
  /** Does its owner touch it whenever it asks? */
  readonly touch: (isTouched: boolean) => Promise<void>
}

/** A device that holds passkeys, in this page's browser. */
export async function withDevice(page: Page): Promise<Device> {
  const cdp: CDPSession = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    touch: async (enabled) => {
      await cdp.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled })
    },
  }
}

/** Lets the sessions of somebody have begun longer ago than counts as fresh. */
export async function age({ api }: OpenConsole, user: string): Promise<void> {
  await api.desk.store.db
    .withTables<AuthTables>()
    .updateTable('auth_sessions')
    .set({ createdAt: new Date(Date.now() - 3_000_000) })
    .where('userId', '=', user)
    .execute()
}

/** Ends them. */
export async function end({ api }: OpenConsole, user: string): Promise<void> {
  await api.desk.store.db
    .withTables<AuthTables>()
    .deleteFrom('auth_sessions')
    .where('userId', '=', user)
    .execute()
}
