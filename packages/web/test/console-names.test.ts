import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { after, before, describe, test } from 'node:test'
import { withoutChromium } from './chromium.ts'
import { openConsole, type OpenConsole } from './console.ts'
import { eventually } from './eventually.ts'
import { waves } from './every-page/waves.fixture.ts'

const NAME = 'One name for two'

describe('what campaigns are called in lists', { skip: withoutChromium }, () => {
  let desk: OpenConsole
  let ids: readonly string[]
  before(async () => {
    desk = await openConsole()
    ids = await twoOfOneName(desk)
  })
  after(async () => {
    await desk[Symbol.asyncDispose]()
    assert.deepEqual([desk.outside, desk.wrong], [[], []])
  })

  test('two of one name are told apart in the queue and in the list of reports', async () => {
    const page = await desk.open({ as: 'analyst', path: '/campaigns' })
    await page.locator('.queue-title').nth(1).waitFor()
    const marks = ids.map((id) => `#${id.slice(-4)}`).toSorted()
    assert.deepEqual((await page.locator('.short-id').allInnerTexts()).toSorted(), marks)
    await page.getByRole('link', { name: 'Reports', exact: true }).click()
    for (const id of ids) {
      const campaign = page.locator(`.listing-campaign[href$="${id}"]`).first()
      assert.equal((await campaign.innerText()).trim(), NAME)
      await page
        .getByText(`#${id.slice(-4)}`)
        .first()
        .waitFor()
    }
    const box = await page.getByRole('columnheader', { name: 'Received' }).boundingBox()
    assert.ok(box !== null && box.x + box.width <= 1400, 'the last column is in view')
  })

  test('on a phone a text’s own words are read, and the tabs of a campaign are one row', async () => {
    const phone = { as: 'analyst', width: 320, height: 700 } as const
    const page = await desk.open({ ...phone, path: '/reports' })
    const begins = page.getByRole('link', { name: /^get a loan of two lakh/u }).first()
    await begins.waitFor()
    assert.ok(((await begins.boundingBox())?.width ?? 0) > 250, 'with all the width there is')
    await page.goto(`/console/campaigns/${ids[0]}?tab=timeline`)
    const tab = page.getByRole('tab', { name: 'Timeline' })
    await tab.waitFor()
    const all = await page.getByRole('tab').all()
    const tops = await Promise.all(all.map(async (one) => (await one.boundingBox())?.y))
    assert.equal(new Set(tops).size, 1)
    await eventually(async () => {
      const { x = 0, width = 999 } = (await tab.boundingBox()) ?? {}
      assert.ok(x >= 0 && x + width <= 320, `the one that is shown is in view: ${x}`)
    })
    const called = page.getByRole('heading', { level: 1 })
    const size = `Number.parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)`
    assert.ok((await called.count()) === 1 && (await page.evaluate<number>(size)) < 20)
  })
})

async function twoOfOneName({ api }: OpenConsole): Promise<readonly string[]> {
  for (const text of [...waves.loan, ...waves.parcel]) {
    const json = { text, channel: 'sms', country: 'PK', word: 'fraud' }
    assert.ok((await api.call({ method: 'POST', path: '/reports', json })).status < 300)
  }
  while ((await api.desk.assigning.waiting()) > 0) await setTimeout(50)
  const { value } = await api.call({ path: '/campaigns', as: 'analyst' })
  const ids = (value as { readonly items: readonly { readonly id: string }[] }).items.map(
    ({ id }) => id,
  )
  assert.equal(ids.length, 2)
  for (const id of ids) {
    const headers = { 'if-match': '*' }
    const path = `/campaigns/${id}`
    const renamed = await api.call({
      method: 'PATCH',
      path,
      as: 'analyst',
      json: { title: NAME },
      headers,
    })
    assert.equal(renamed.status, 200)
  }
  return ids
}
