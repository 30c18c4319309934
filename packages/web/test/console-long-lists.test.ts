import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page, Route } from 'playwright-core'
import type { Person } from '../../desk/test/people.ts'
import { withoutChromium } from './chromium.ts'
import { openConsole, type OpenConsole } from './console.ts'
import { eventually } from './eventually.ts'

let desk: OpenConsole
before(async () => {
  if (withoutChromium === false) desk = await openConsole({ samples: true })
})
after(() => desk?.[Symbol.asyncDispose]())

interface LongList {
  readonly path: string
  readonly as: Person
  /** What it asks the desk for. */
  readonly asks: RegExp
  readonly row: string
  /** Asks for the rest once more. */
  readonly again: string
}

const LISTS: readonly LongList[] = [
  {
    path: '/reports',
    as: 'analyst',
    asks: /\/reports\?/u,
    row: '.listing-row',
    again: 'Try again',
  },
  {
    path: '/campaigns',
    as: 'analyst',
    asks: /\/campaigns\?/u,
    row: '.queue-row',
    again: 'Try again',
  },
  {
    path: '/log',
    as: 'auditor',
    asks: /\/events\/log\?/u,
    row: '.row',
    again: 'Show older ones',
  },
]

const NO = { status: 429, json: { type: 'about:blank', code: 'too-many', detail: 'Later.' } }

/** Every first page is short and has another behind it, which the desk refuses; gives how often that one was asked for. */
async function refuseTheRest(page: Page, asks: RegExp): Promise<() => number> {
  let asked = 0
  await page.route(asks, async (route: Route) => {
    if (new URL(route.request().url()).searchParams.has('cursor')) {
      asked++
      return await route.fulfill(NO)
    }
    const response = await route.fetch()
    const { items } = (await response.json()) as { readonly items: readonly object[] }
    return await route.fulfill({ response, json: { items: items.slice(0, 5), next: 'more' } })
  })
  return () => asked
}

for (const { path, as, asks, row, again } of LISTS)
  test(
    `what the desk refuses of ${path} is asked for by a press, and not without end`,
    { skip: withoutChromium },
    async () => {
      const page = await desk.open({ as, path: '/nowhere' })
      const asked = await refuseTheRest(page, asks)
      await page.goto(`/console${path}`)
      await page.locator(row).first().waitFor()
      const button = page.getByRole('button', { name: again })
      await button.waitFor()
      await eventually(async () => assert.equal(asked(), 1))
      await button.click()
      await eventually(async () => assert.equal(asked(), 2))
      await button.waitFor()
      assert.equal(asked(), 2)
      await page.context().close()
    },
  )
