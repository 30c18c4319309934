import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { makeWave } from '../../desk/test/waves.ts'
import { idOfIndicator } from '../../desk/src/events/projections/indicators.ts'
import { withoutChromium } from './chromium.ts'
import { assertAccessible, openConsole, type OpenConsole } from './console.ts'

let desk: OpenConsole
before(async () => {
  if (withoutChromium === false) desk = await openConsole()
})
after(() => desk?.[Symbol.asyncDispose]())

const domain = { kind: 'domain', value: 'fbrgovpk.com' } as const
const drawn = { kind: 'domain', value: 'xn--pypal-4ve.com' } as const
const sender = { kind: 'email', value: 'refund@fbrgovpk.com' } as const
const phone = { kind: 'phone', value: '+923001234567' } as const

async function wave(): Promise<string> {
  const { store, contentSeal } = desk.api.desk
  const indicators = [domain, drawn, sender, phone]
  return (await makeWave(store, { title: 'Refunds', indicators }, contentSeal)).campaign
}

/** The colour behind it. */
async function ground(of: Locator): Promise<string> {
  return String(await of.evaluate('(element) => getComputedStyle(element).backgroundColor'))
}

test(
  'a campaign and an indicator say which real domain is imitated, by what, and whose it is',
  { skip: withoutChromium },
  async () => {
    const campaign = await wave()
    const page = await desk.open({ as: 'auditor', path: `/campaigns/${campaign}` })
    const section = page.getByRole('region', { name: 'Look-alikes of real domains' })
    await section.getByText('fbr.gov.pk', { exact: true }).waitFor()
    await section.getByRole('link', { name: 'Federal Board of Revenue' }).waitFor()
    await section.getByText('The real name with words added').waitFor()
    await assertAccessible(page)
    for (const dark of [false, true]) {
      const one = await desk.open({
        as: 'auditor',
        path: `/indicators/${idOfIndicator(drawn)}`,
        dark,
      })
      const mark = one.locator('.likeness-host mark')
      await mark.waitFor()
      assert.equal(await mark.textContent(), 'а', 'the Cyrillic letter')
      assert.notEqual(await ground(mark), 'rgba(0, 0, 0, 0)')
      await one.getByText('Letters that look the same to the eye').waitFor()
      await assertAccessible(one)
      await one.context().close()
    }
    await page.context().close()
  },
)

test(
  'the map of a campaign leads to its indicators, and says in words what hangs on what',
  { skip: withoutChromium },
  async () => {
    const campaign = await wave()
    const look = { as: 'analyst', language: 'ur' } as const
    const path = `/campaigns/${campaign}?tab=indicators`
    const page = await desk.open({ ...look, path })
    const map = page.getByRole('region', { name: 'نشانیوں کا نقشہ' })
    await map
      .getByRole('link', { name: /fbrgovpk\[\.\]com/u })
      .first()
      .waitFor()
    await page.getByText('فہرست کی شکل میں').click()
    await listed(page)
    await assertAccessible(page)
    await map
      .getByRole('link', { name: /\+923001234567/u })
      .first()
      .press('Enter')
    await page.getByRole('heading', { level: 1, name: '+923001234567' }).waitFor()
    await page.context().close()

    const narrow = await desk.open({ ...look, path, width: 360 })
    await listed(narrow)
    assert.equal(await narrow.getByText('فہرست کی شکل میں').count(), 0, 'the list alone')
    await assertAccessible(narrow)
    await narrow.context().close()
    assert.deepEqual(desk.outside, [])
    assert.deepEqual(desk.wrong, [])
  },
)

/** In words, what hangs on what. */
async function listed(page: Page): Promise<void> {
  const item = page.locator('.map-list > li').filter({ hasText: 'refund@fbrgovpk' })
  await item.getByText('اس کا حصہ:').waitFor()
}
