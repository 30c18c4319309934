import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gatewayId, ordersOf } from '../../desk/src/gateways/gateways.fixture.ts'
import type { OrderOutcome } from '../../desk/src/gateways/order.ts'
import { withoutChromium } from './chromium.ts'
import { assertAccessible, openConsole, type OpenConsole } from './console.ts'
import { atWork, health } from './gateway-at-work.ts'

const skip = withoutChromium

let place: OpenConsole | undefined
before(async () => {
  if (skip !== false) return
  place = await openConsole()
  await atWork(place)
})
after(() => place?.[Symbol.asyncDispose]())

function opened(): OpenConsole {
  assert.ok(place)
  return place
}

async function answer({ api }: OpenConsole, outcome: OrderOutcome): Promise<void> {
  const { orders } = await ordersOf(api, 20)
  const json = { answers: orders.map(({ id }) => ({ order: id, outcome })) }
  const path = '/gateways/orders/answers'
  await api.call({ method: 'POST', path, as: 'gateway', json })
}

test(
  'an analyst finds what is held, has it released, and sees what came of it',
  { skip },
  async () => {
    const console = opened()
    const page = await console.open({ as: 'analyst', path: '/quarantine' })
    await page.getByRole('heading', { name: 'Quarantine' }).waitFor()
    const first = page.locator('.listing-row').first()
    await first.getByText('Final notice').waitFor()
    await page.getByLabel('Sender’s domain').fill('paper-shop.example')
    await page.waitForURL(/domain=paper-shop\.example/u)
    await assertAccessible(page)
    await page.getByRole('link', { name: 'Invoice 17 of November' }).click()
    await page.getByRole('heading', { name: 'Invoice 17 of November' }).waitFor()
    await page.keyboard.press('r')
    await page.getByRole('textbox', { name: 'Reason' }).fill('Our paper shop since years.')
    await page.getByRole('button', { name: 'Release', exact: true }).last().click()
    await page.getByText('Waits for the gateway').first().waitFor()
    await assertAccessible(page)
    await answer(console, { kind: 'done', recipients: 2 })
    await page.getByText('Released to 2').first().waitFor()
    await page.goBack()
    await page.waitForURL(/domain=paper-shop\.example/u)
    await page.context().close()
  },
)

test('a gateway that is away is said to be, and orders to wait', { skip }, async () => {
  const console = opened()
  await console.api.desk.store.write(({ db }) =>
    db.updateTable('gateway_health').set({ received: 1 }).execute(),
  )
  const gateway = await gatewayId(console.api)
  const page = await console.open({ as: 'analyst', path: `/quarantine/${gateway}/fraud-1` })
  await page.getByText('Its gateway is away').waitFor()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('textbox', { name: 'Reason' }).fill('Fraud without any doubt.')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByText('The gateway is away: the order waits until it is back').waitFor()
  await health(console)
  await page.getByText('Waits for the gateway').waitFor()
  await answer(console, { kind: 'refused', why: 'disk full' })
  await page.getByText(/disk full/u).waitFor()
  await page.context().close()
})

test('an approver has many released at once, and an analyst cannot', { skip }, async () => {
  const console = opened()
  const analyst = await console.open({ as: 'analyst', path: '/quarantine?verdict=unwanted' })
  await analyst.getByRole('link', { name: /Prize/u }).first().waitFor()
  assert.equal(await analyst.getByRole('checkbox').count(), 0)
  await analyst.context().close()
  const page = await console.open({ as: 'approver', path: '/quarantine?verdict=unwanted' })
  await page.getByRole('checkbox', { name: /Prize/u }).first().check()
  await page.getByRole('checkbox', { name: /Prize/u }).nth(1).check()
  await page.getByText('2 selected').waitFor()
  await assertAccessible(page)
  await page.getByRole('button', { name: 'Release', exact: true }).click()
  await page.getByRole('textbox', { name: 'Reason' }).fill('A raffle that the office itself held.')
  await page.getByRole('button', { name: 'Release: 2' }).click()
  await page.getByText('2 orders given.').waitFor()
  // A range by Shift, and all that the filters leave by one press, also what was not scrolled to yet.
  const boxes = page.getByRole('checkbox', { name: /Prize/u })
  await boxes.nth(3).check()
  await boxes.nth(6).click({ modifiers: ['Shift'] })
  await page.getByText('4 selected').waitFor()
  await page.getByRole('button', { name: 'Clear selection' }).click()
  await page.getByRole('button', { name: 'Select all that are listed' }).click()
  await page.getByText('118 selected').waitFor()
  await page.context().close()
})

test('an approver has several released at once on a phone, too', { skip }, async () => {
  const phone = { as: 'approver', width: 360, height: 740, language: 'ur' } as const
  const page = await opened().open({ ...phone, path: '/quarantine?verdict=unwanted' })
  const boxes = page.getByRole('checkbox', { name: /Prize/u })
  await boxes.nth(1).check()
  await boxes.nth(2).check()
  await page.getByText('2 منتخب').waitFor()
  await assertAccessible(page)
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360)
  await page.context().close()
})

test('gateways, one gateway and the rehearsal are shown, in both languages', { skip }, async () => {
  const console = opened()
  const gateway = await gatewayId(console.api)
  const page = await console.open({ as: 'admin', path: '/gateways' })
  await page.getByRole('link', { name: 'A gateway' }).first().click()
  await page.waitForURL(`**/gateways/${gateway}`)
  await page.getByText('abcdef012345').waitFor()
  await page.getByText('The last 24 hours').waitFor()
  await assertAccessible(page)
  await page.getByRole('link', { name: 'See its rehearsal' }).click()
  await page
    .getByText('Of 2 messages 2 would have been stopped; 1 of those look genuine.')
    .waitFor()
  await page.getByRole('button', { name: 'hold fraud' }).click()
  await page.waitForURL(/rule=hold/u)
  await assertAccessible(page)
  await page.context().close()
  for (const path of ['/quarantine', '/gateways', `/gateways/${gateway}`, '/rehearsal']) {
    const look = { as: 'auditor', path, language: 'ur', dark: true, width: 360 } as const
    const urdu = await console.open(look)
    await urdu.getByRole('heading', { level: 1 }).waitFor()
    await urdu.waitForLoadState('networkidle')
    await assertAccessible(urdu)
    await urdu.context().close()
  }
  assert.deepEqual([console.outside, console.wrong], [[], []])
})
