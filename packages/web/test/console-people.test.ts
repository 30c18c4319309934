import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { oneTimeCode } from '../../desk/test/one-time-code.ts'
import { addedGateway } from '../../desk/test/people.ts'
import { withoutChromium } from './chromium.ts'
import { assertAccessible, openConsole, type OpenConsole } from './console.ts'
import {
  enrolled,
  newcomer,
  PASSWORD,
  setUpApp,
  signIn,
  typeCode,
  withDevice,
} from './signing-in.ts'

describe('people and the log', { skip: withoutChromium }, () => {
  let desk: OpenConsole
  before(async () => {
    desk = await openConsole()
  })
  after(async () => {
    await desk[Symbol.asyncDispose]()
    assert.deepEqual(desk.outside, [], 'nothing is asked of others')
    assert.deepEqual(desk.wrong, [])
  })

  test('an admin adds a user, changes, resets and removes them; an auditor reads of it', async () => {
    const page = await desk.open({ as: 'admin', path: '/people' })
    await page.getByRole('button', { name: 'Add a user' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Rabia')
    await page.getByRole('dialog').getByLabel('E-mail address').fill('rabia@desk.example')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('Rabia can sign in now').waitFor()
    assert.match(await page.locator('.secret').innerText(), /^\w{4}(?:-\w{4}){3}$/u)
    await page.getByRole('dialog').getByText('Close', { exact: true }).click()

    await page.getByLabel('Find by name or address').fill('rabia')
    await page.getByRole('link', { name: 'Rabia' }).click()
    await page.getByRole('heading', { name: 'Rabia' }).waitFor()
    await page.getByRole('radio', { name: 'Approver' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('It holds from their next request on').waitFor()

    await withReason(page, 'Give a new first password', 'lost the phone')
    await page.getByText('This is shown once').waitFor()
    await page.getByRole('dialog').getByText('Close', { exact: true }).click()
    await withReason(page, 'Remove', 'left the team')
    await page.getByText('Removed on').waitFor()
    await page.goBack()
    await page.getByText('Nobody matches').waitFor()
    assert.match(page.url(), /\?q=rabia$/u)
    await page.getByLabel('Show removed ones').check()
    await page.getByRole('link', { name: 'Rabia' }).click()
    await page.getByRole('link', { name: 'What was done to this account' }).click()
    await page.getByText('took a role away').first().waitFor()

    const auditor = await desk.open({ as: 'auditor', path: new URL(page.url()).pathname.slice(8) })
    await auditor.getByText(/^Reason: .left the team.$/u).waitFor()
    await assertAccessible(auditor)
  })

  test('what is open on the page of a user stays when news of the user arrives', async () => {
    const { id } = await newcomer(desk, { name: 'Saira' })
    const page = await desk.open({ as: 'admin', path: `/people/${id}` })
    await page.getByRole('heading', { name: 'Saira' }).waitFor()
    const held = Promise.withResolvers<void>()
    await page.route(/\/users(?:\?.*)?$/u, async (route) => {
      await held.promise
      await route.continue()
    })
    await page.getByRole('textbox', { name: 'Name' }).fill('Saira Two')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('It holds from their next request on').waitFor()
    const label = 'Give a new first password'
    await page.getByRole('button', { name: label, exact: true }).click()
    await page.getByLabel('Reason').fill('lost the phone')
    held.resolve()
    await page.getByRole('heading', { name: 'Saira Two', includeHidden: true }).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click()
    await page.getByText('This is shown once').waitFor()
    await page.context().close()
  })

  test('a gateway’s key is shown once and opens, until the gateway is removed', async () => {
    const page = await desk.open({ as: 'admin', path: '/people/gateways' })
    await page.getByRole('button', { name: 'Add a gateway' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Lahore mail')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('Lines for gateway.yaml').waitFor()
    await assertAccessible(page)
    const [key = '', lines = ''] = await page.locator('.secret').allInnerTexts()
    assert.match(lines, /public-key: [\w-]{43}/u)
    const headers = { authorization: `Bearer ${key.trim()}` }
    const me = await desk.api.call({ path: '/me', headers })
    assert.deepEqual((me.value as { name?: string }).name, 'Lahore mail')
    await page.getByRole('dialog').getByText('Close', { exact: true }).click()
    const row = page.getByRole('row', { name: 'Lahore mail' })
    await row.getByRole('button', { name: 'Remove' }).click()
    await page.getByLabel('Reason').fill('moved')
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await row.getByText('Removed on').waitFor()
    assert.equal((await desk.api.call({ path: '/me', headers })).status, 401)
    const auditor = await desk.open({ as: 'auditor', path: '/people/gateways' })
    await auditor.getByRole('row', { name: 'Lahore mail' }).getByText('Removed on').waitFor()
    assert.equal(await auditor.getByRole('button', { name: 'New key' }).count(), 0)
  })

  test('a gateway gets a new key, shown once, and the one before opens nothing', async () => {
    const { id, key: old } = await addedGateway(desk.api.desk, 'Quetta mail')
    const page = await desk.open({ as: 'admin', path: '/people/gateways' })
    await page.getByRole('button', { name: 'New key: Quetta mail' }).click()
    await assertAccessible(page)
    await page.getByLabel('Reason').fill('a copy was found')
    await page.getByRole('dialog').getByRole('button', { name: 'New key' }).click()
    await page.getByRole('dialog', { name: 'The new key of Quetta mail' }).waitFor()
    await assertAccessible(page)
    const key = (await page.locator('.secret').innerText()).trim()
    await page.getByRole('button', { name: 'Copy: Key of the gateway' }).waitFor()
    await page.getByRole('dialog').getByText('Close', { exact: true }).click()
    await page.locator('.secret').waitFor({ state: 'detached' })
    const who = async (of: string): Promise<unknown> => {
      const headers = { authorization: `Bearer ${of}` }
      return (await desk.api.call({ path: '/me', headers })).value
    }
    assert.equal(((await who(key)) as { readonly id?: string }).id, id)
    assert.equal(((await who(old)) as { readonly status?: number }).status, 401)
  })

  test('an auditor filters the log, verifies its chain and takes it as a file', async () => {
    const page = await desk.open({ as: 'auditor', path: '/log' })
    await page.getByRole('combobox', { name: 'What' }).click()
    await page.getByRole('option', { name: 'granted a role', exact: true }).click()
    await page.waitForURL(/kind=role-granted/u)
    await page.getByRole('listitem').first().getByText('granted a role').waitFor()
    await page.reload()
    await page.getByRole('listitem').first().getByText('granted a role').waitFor()
    await page.getByRole('button', { name: 'Verify the chain' }).click()
    await page.getByText('The chain is whole').waitFor()
    await assertAccessible(page)
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Take as a file' }).click()
    const file = await (await downloading).path()
    const lines = (await readFile(file, 'utf8')).trim().split('\n')
    const kinds = new Set(lines.map((line) => (JSON.parse(line) as { kind: string }).kind))
    assert.deepEqual(kinds, new Set(['role-granted']))
    await page.goto('/console/log?kind=exported')
    await page.getByText('took an export').first().waitFor()
  })

  test('one’s own account: another app, new recovery codes, a passkey, a new password', async () => {
    const user = await enrolled(desk, { name: 'Kamran' })
    const page = await desk.open({ path: '/account' })
    await withDevice(page)
    await signIn(page, user)
    await page.getByRole('button', { name: 'Set it up on another phone' }).click()
    await page.getByLabel('Your password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Show the QR code' }).click()
    const { uri } = await setUpApp(page)
    assert.notEqual(oneTimeCode(uri, 0), oneTimeCode(user.uri, 0))
    await typeCode(page, uri)
    await page.getByText('The new app works').waitFor()

    await page.getByRole('button', { name: 'Make new recovery codes' }).click()
    await page.getByLabel('Your password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.locator('.codes li').nth(9).waitFor()
    await page.getByRole('dialog').getByText('Close', { exact: true }).click()

    await page.getByLabel('What you call it').fill('Office key')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByText('Office key', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Remove Office key' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByText('You have none yet').waitFor()

    await page.getByLabel('Password now').fill(PASSWORD)
    await page.getByLabel('New password', { exact: true }).fill(`${PASSWORD} at noon`)
    await page.getByLabel('New password once more').fill(`${PASSWORD} at noon`)
    await page.getByRole('button', { name: 'Change the password' }).click()
    await page.getByText('Your other sessions have ended').waitFor()
    await assertAccessible(page)
  })
})

async function withReason(page: Page, label: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click()
  await page.getByLabel('Reason').fill(reason)
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click()
}
