import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { withoutChromium } from './chromium.ts'
import { assertAccessible, openConsole, type OpenConsole } from './console.ts'
import { atRest } from './every-page/look.ts'
import {
  age,
  chooseOwnPassword,
  end,
  enrolled,
  newcomer,
  PASSWORD,
  setUpApp,
  signIn,
  typeCode,
  typeOnlyPassword,
  typePassword,
  withDevice,
} from './signing-in.ts'

describe('the sign-in', { skip: withoutChromium }, () => {
  let desk: OpenConsole
  before(async () => {
    desk = await openConsole()
  })
  after(async () => {
    await desk[Symbol.asyncDispose]()
    assert.deepEqual(desk.outside, [], 'nothing is asked of others')
    assert.deepEqual(desk.wrong, [])
  })

  test('what a server before the desk refuses is told in the reader’s language', async () => {
    const page = await desk.open({ language: 'ur' })
    for (const [status, words] of [
      [429, /ایک منٹ ٹھہر کر/u],
      [502, /ڈیسک جواب نہیں دے رہا/u],
    ] as const) {
      const body = '<h1>No</h1>'
      await page.route('**/auth/sign-in/email', (route) =>
        route.fulfill({ status, body, contentType: 'text/html' }),
      )
      await page.locator('input[type=email]').fill('somebody@desk.example')
      await page.locator('input[type=password]').fill(PASSWORD)
      await page.locator('button[type=submit]').click()
      await page.getByRole('alert').getByText(words).waitFor()
    }
    await page.context().close()
  })

  test('a newcomer gets an own password and an app, and comes to where they wanted', async () => {
    const { email, password } = await newcomer(desk)
    const page = await desk.open({ path: '/campaigns?q=bank' })
    await page.getByRole('heading', { name: 'Sign in to the console' }).waitFor()
    await assertAccessible(page)
    await typePassword(page, email, 'not the password')
    await page.getByRole('alert').getByText('is not right').waitFor()
    await typeOnlyPassword(page, password)
    await chooseOwnPassword(page)
    await assertAccessible(page)
    await page.getByRole('button', { name: 'Use an authenticator app' }).click()
    await page.getByRole('button', { name: 'Show the QR code' }).click()
    const { uri, recovery } = await setUpApp(page)
    assert.equal(recovery.length, 10)
    await assertAccessible(page)
    await typeCode(page, uri)
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

    const again = await desk.open({ path: '/campaigns' })
    await typePassword(again, email, PASSWORD)
    await again.getByRole('button', { name: 'Use a recovery code' }).click()
    await again.getByLabel('Recovery code').fill(recovery[0] ?? '')
    await again.getByRole('button', { name: 'Continue' }).click()
    await again.getByText('was used before').waitFor()
  })

  test('on a phone, in Urdu, nothing of a recovery code or of a button is cut off', async () => {
    const { email, password } = await newcomer(desk)
    const page = await desk.open({ language: 'ur', width: 320 })
    await page.getByLabel('ای میل پتا').fill(email)
    assert.deepEqual(await cutOff(page), [])
    await page.locator('input[type=password]').fill(password)
    await page.locator('button[type=submit]').click()
    await page.locator('input[autocomplete=new-password]').nth(1).waitFor()
    for (const field of await page.locator('input[autocomplete=new-password]').all()) {
      await field.fill(PASSWORD)
    }
    await page.locator('button[type=submit]').click()
    const choice = page.getByRole('button', { name: 'authenticator' })
    await choice.waitFor()
    assert.deepEqual(await cutOff(page), [])
    await choice.click()
    await page.locator('button[type=submit]').click()
    await page.locator('.codes li').first().waitFor()
    assert.deepEqual(await cutOff(page), [])
    await page.locator('input[autocomplete=one-time-code]').fill('000000')
    await page.locator('input[type=checkbox]').check()
    await page.locator('button[type=submit]').click()
    await page.getByRole('alert').getByText('یہ کوڈ درست نہیں').waitFor()
  })

  test('a newcomer makes a passkey, and signs in with it: by the button and by the field', async () => {
    const { email, password } = await newcomer(desk)
    const page = await desk.open()
    const device = await withDevice(page)
    await typePassword(page, email, password)
    await chooseOwnPassword(page)
    await page.getByRole('button', { name: 'Make a passkey on this device' }).click()
    await page.getByRole('heading', { name: 'Campaigns' }).waitFor()
    // What the browser offers in the field for the address is chosen at once.
    const chosen = page.waitForResponse(/\/auth\/passkey\/verify-authentication$/u)
    await leave(page)
    assert.equal((await chosen).status(), 200)
    await page.getByRole('heading', { name: 'Campaigns' }).waitFor()
    // A browser that offers nothing there.
    await device.touch(false)
    await leave(page)
    await page.addInitScript(
      'PublicKeyCredential.isConditionalMediationAvailable = async () => false',
    )
    await page.reload()
    await device.touch(true)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('heading', { name: 'Campaigns' }).waitFor()
    await leave(page)
    await typePassword(page, email, PASSWORD)
    await page.getByText('you have a passkey: sign in with that').waitFor()
  })

  test('too many guesses are told to wait', async () => {
    const { email } = await enrolled(desk)
    const json = { email, password: 'not the password' }
    for (let guess = 0; guess < 10; guess++) {
      await desk.api.call({ method: 'POST', path: '/auth/sign-in/email', json })
    }
    const page = await desk.open()
    await typePassword(page, email, PASSWORD)
    await page.getByRole('alert').getByText('Wait fifteen minutes').waitFor()
  })

  test('what asks for a fresh sign-in asks for the proof, and then goes on by itself', async () => {
    const admin = await enrolled(desk, { role: 'admin', name: 'Bilal' })
    const page = await desk.open({ path: '/people' })
    await signIn(page, admin)
    await age(desk, admin.id)
    await addUser(page, 'Hina', 'hina@desk.example')
    await page.getByRole('dialog', { name: 'Is it still you?' }).waitFor()
    await assertAccessible(page)
    const address = page.getByLabel('E-mail address').and(page.locator('[readonly]'))
    assert.equal(await address.inputValue(), admin.email)
    await page.locator('input[name=password]:focus').waitFor()
    await typeOnlyPassword(page, PASSWORD)
    await typeCode(page, admin.uri)
    await page.getByText('Hina can sign in now').waitFor()
  })

  test('who gives up the proof keeps what they typed, and nothing happened', async () => {
    const page = await desk.open({ as: 'stale admin', path: '/people' })
    await addUser(page, 'Nobody yet', 'nobody-yet@desk.example')
    await page.getByRole('dialog', { name: 'Is it still you?' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('alert').getByText('within the last ten minutes').waitFor()
    assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Nobody yet')
  })

  test('a session that is over asks anew over the page, which keeps what was typed', async () => {
    const admin = await enrolled(desk, { role: 'admin', name: 'Sana' })
    const page = await desk.open({ path: '/people' })
    await signIn(page, admin)
    await typeUser(page, 'Typed before', 'typed-before@desk.example')
    await end(desk, admin.id)
    // What the page listens to may tell it before the key does.
    await page.keyboard.press('Enter')
    await page.getByText('Your session is over').waitFor()
    await assertAccessible(page)
    const again = page.getByRole('dialog', { name: 'Your session is over' })
    await again.getByLabel('E-mail address').fill(admin.email)
    await again.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await again.getByRole('button', { name: 'Sign in', exact: true }).click()
    await typeCode(page, admin.uri)
    await again.waitFor({ state: 'detached' })
    assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Typed before')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('Typed before can sign in now').waitFor()
  })

  test('a session that is over is nobody’s when the console is opened again', async () => {
    const page = await desk.open({ as: 'removed user', path: '/campaigns?q=bank' })
    await page.getByRole('heading', { name: 'Sign in to the console' }).waitFor()
  })

  test('somebody else who signs in over it sees nothing of what was there', async () => {
    const one = await enrolled(desk, { role: 'admin', name: 'One' })
    const other = await enrolled(desk, { role: 'analyst', name: 'Other' })
    const page = await desk.open({ path: '/people' })
    await signIn(page, one)
    await page.getByRole('cell', { name: one.email }).waitFor()
    await end(desk, one.id)
    await page.getByRole('link', { name: 'Log' }).click()
    await page.getByText('Your session is over').waitFor()
    await typePassword(page, other.email, PASSWORD)
    await typeCode(page, other.uri)
    await page.getByRole('button', { name: 'Other' }).waitFor()
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
  })
})

async function leave(page: Page): Promise<void> {
  const left = page.waitForResponse(/\/auth\/sign-out$/u)
  await page.getByRole('button', { name: 'A newcomer' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await left
}

/** What has less room than it needs. */
async function cutOff(page: Page): Promise<readonly string[]> {
  await atRest(page)
  return page
    .locator('.codes li, .mantine-Button-label')
    .evaluateAll((all) =>
      all
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent ?? ''),
    )
}

async function addUser(page: Page, name: string, email: string): Promise<void> {
  await typeUser(page, name, email)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
}

async function typeUser(page: Page, name: string, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a user' }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('dialog').getByLabel('E-mail address').fill(email)
}
