import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { withoutChromium } from './chromium.ts'
import { assertAccessible, openConsole, type OpenConsole } from './console.ts'

describe('the frame of the console', { skip: withoutChromium }, () => {
  let desk: OpenConsole
  before(async () => {
    desk = await openConsole()
  })
  after(async () => {
    await desk[Symbol.asyncDispose]()
    assert.deepEqual(desk.outside, [], 'nothing is asked of others')
    assert.deepEqual(desk.wrong, [])
  })

  test('every role sees its own pages, and is told nothing of others', async () => {
    const analyst = await pagesOf(await desk.open({ as: 'analyst' }))
    assert.ok(analyst.includes('Campaigns'))
    for (const name of ['Users', 'Gateway keys', 'Log']) assert.ok(!analyst.includes(name), name)
    const admin = await pagesOf(await desk.open({ as: 'admin' }))
    assert.ok(!admin.includes('Campaigns'))
    for (const name of ['Users', 'Gateway keys', 'Log']) assert.ok(admin.includes(name), name)
    const auditor = await pagesOf(await desk.open({ as: 'auditor' }))
    for (const name of ['Campaigns', 'Users', 'Log']) assert.ok(auditor.includes(name), name)
    for (const [as, path] of [
      ['analyst', '/people'],
      ['approver', '/log'],
      ['admin', '/campaigns'],
    ] as const) {
      const page = await desk.open({ as, path })
      await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
    }
    const reading = await desk.open({ as: 'auditor', path: '/people' })
    await reading.getByRole('columnheader', { name: 'Name' }).waitFor()
    assert.equal(await reading.getByRole('button', { name: 'Add a user' }).count(), 0)
  })

  test('by keyboard alone: skip, palette, shortcuts; the heading is where one arrives', async () => {
    const page = await desk.open({ as: 'admin', path: '/people' })
    await page.getByRole('heading', { name: 'Users' }).waitFor()
    await page.keyboard.press('Tab')
    assert.equal(await focused(page), 'Skip to the content')
    await page.keyboard.press('Enter')
    assert.equal(await page.evaluate('document.activeElement.id'), 'main')
    await page.keyboard.press('Control+k')
    await page.locator('[role="dialog"] input:focus').waitFor()
    await page.keyboard.type('gateway keys')
    await page.locator('[data-selected]', { hasText: 'Gateway keys' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Gateway keys' }).waitFor()
    await page.locator('h1:focus').waitFor()
    assert.equal(await page.title(), 'Gateway keys · Tasdeeq')
    await page.goBack()
    await page.getByRole('heading', { name: 'Users' }).waitFor()
    await page.keyboard.press('Shift+?')
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await help.getByRole('row', { name: 'Add a user' }).waitFor()
    await assertAccessible(page)
    await help.getByLabel('Single keys act').press('Space')
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })
    await page.keyboard.press('n')
    assert.equal(await page.getByRole('dialog', { name: 'Add a user' }).count(), 0)
  })

  test('a key that writes Urdu does what its place on the keyboard does', async () => {
    const page = await desk.open({ as: 'admin', path: '/people' })
    await page.getByRole('columnheader', { name: 'Name' }).waitFor()
    await page.evaluate(
      `document.documentElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ن', code: 'KeyN', bubbles: true }))`,
    )
    await page.getByRole('dialog', { name: 'Add a user' }).waitFor()
  })

  test('a lost connection is told, and when it is there again', async () => {
    const page = await desk.open({ as: 'analyst' })
    await page.getByRole('banner').waitFor()
    await page.context().setOffline(true)
    const told = page.getByText('The connection to the desk is lost')
    await told.waitFor()
    await page.context().setOffline(false)
    await told.waitFor({ state: 'detached' })
  })

  test('in Urdu, in the dark and on a phone, nobody is shut out of any page', async () => {
    for (const [as, path] of [
      ['admin', '/people'],
      ['admin', '/people/gateways'],
      ['auditor', '/log'],
      ['analyst', '/account'],
      [undefined, '/'],
    ] as const) {
      for (const look of [{ dark: true }, { language: 'ur', width: 360 } as const]) {
        const page = await desk.open({ ...(as && { as }), path, ...look })
        await page.getByRole('heading', { level: 1 }).waitFor()
        await assertAccessible(page)
        const wider = 'document.documentElement.scrollWidth - innerWidth'
        assert.ok(Number(await page.evaluate(wider)) <= 0, `${path} scrolls sideways`)
        await page.context().close()
      }
    }
  })
})

async function pagesOf(page: Page): Promise<readonly string[]> {
  const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link')
  await links.first().waitFor()
  return links.allInnerTexts()
}

async function focused(page: Page): Promise<unknown> {
  return page.evaluate('document.activeElement.textContent')
}
