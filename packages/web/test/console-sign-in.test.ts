import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { oneTimeCode } from '../../desk/test/one-time-code.ts'
import { withoutChromium } from './chromium.ts'
import { assertAccessible, openConsole, type OpenConsole } from './console.ts'

const skip = withoutChromium
const PASSWORD = 'seven lemons on a blue roof'

let count = 0

/** Somebody whom an admin has just made. */
async function newcomer({ api }: OpenConsole): Promise<{ email: string; password: string }> {
  count += 1
  const email = `newcomer${count}@desk.example`
  const added = await api.desk.auth.addUser({
    email,
    name: 'A newcomer',
    role: 'analyst',
    clearance: 'amber',
    by: 'command',
  })
  assert.equal(added.kind, 'added')
  return { email, password: added.password }
}

async function typePassword(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

async function chooseOwn(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Choose a password of your own' }).waitFor()
  await page.getByLabel('New password', { exact: true }).fill(PASSWORD)
  await page.getByLabel('New password once more').fill(PASSWORD)
  await page.getByRole('button', { name: 'Change the password' }).click()
  await page.getByRole('heading', { name: 'Set up a second proof' }).waitFor()
}

/** Sets up an app; gives what the page shows: the key and the recovery codes. */
async function setUpApp(page: Page): Promise<{ uri: string; recovery: readonly string[] }> {
  await page.getByRole('button', { name: 'Use an authenticator app' }).click()
  await page.getByRole('button', { name: 'Show the QR code' }).click()
  const secret = (await page.locator('.secret').innerText()).replaceAll(/\s/gu, '')
  const recovery = await page.locator('.codes li').allInnerTexts()
  return { uri: `otpauth://totp/Tasdeeq?secret=${secret}`, recovery }
}

async function proveApp(page: Page, uri: string): Promise<void> {
  await page.getByLabel('I have kept the recovery codes').check()
  await page.getByLabel('One-time code').fill(oneTimeCode(uri, Date.now()))
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** A passkey in the browser, as a device of one's own would hold it. */
async function withDevice(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('a newcomer gets an own password and an app, and comes to where they wanted', { skip }, async () => {
  await using desk = await openConsole()
  const { email, password } = await newcomer(desk)
  const page = await desk.open({ path: '/campaigns?q=bank' })
  await page.getByRole('heading', { name: 'Sign in to the console' }).waitFor()
  await assertAccessible(page)
  await typePassword(page, email, 'not the password')
  await page.getByRole('alert').getByText('is not right').waitFor()
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await chooseOwn(page)
  await assertAccessible(page)
  await page.screenshot({ path: '/tmp/w2/factor.png' })
  const { uri, recovery } = await setUpApp(page)
  await page.screenshot({ path: '/tmp/w2/app.png', fullPage: true })
  await assertAccessible(page)
  assert.equal(recovery.length, 10)
  await proveApp(page, uri)
  await page.getByRole('heading', { name: 'Campaigns' }).waitFor()
  assert.match(page.url(), /\/console\/campaigns\?q=bank$/u)

  const other = await desk.open({ path: '/campaigns' })
  await typePassword(other, email, PASSWORD)
  await other.getByLabel('One-time code').fill('000000')
  await other.getByRole('button', { name: 'Continue' }).click()
  await other.getByText('This code is not right').waitFor()
  await other.getByRole('button', { name: 'Use a recovery code' }).click()
  await other.getByLabel('Recovery code').fill(recovery[0] ?? '')
  await other.getByRole('button', { name: 'Continue' }).click()
  await other.getByRole('heading', { name: 'Campaigns' }).waitFor()
  assert.deepEqual(desk.outside, [])
  assert.deepEqual(desk.wrong, [])
})

test('a newcomer makes a passkey, signs out, and in again with it alone', { skip }, async () => {
  await using desk = await openConsole()
  const { email, password } = await newcomer(desk)
  const page = await desk.open()
  await withDevice(page)
  await typePassword(page, email, password)
  await chooseOwn(page)
  await page.getByRole('button', { name: 'Make a passkey on this device' }).click()
  await page.getByRole('heading', { name: 'Campaigns' }).waitFor()
  await page.screenshot({ path: '/tmp/w2/passkey.png' })
  await page.getByRole('button', { name: 'A newcomer' }).click()
  await page.screenshot({ path: '/tmp/w2/menu.png' })
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Sign in to the console' }).waitFor()
  await page.screenshot({ path: '/tmp/w2/again.png' })
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('heading', { name: 'Campaigns' }).waitFor()
  assert.deepEqual(desk.outside, [])
  assert.deepEqual(desk.wrong, [])
})
