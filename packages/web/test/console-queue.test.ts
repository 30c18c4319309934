import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page, Route } from 'playwright-core'
import { withoutChromium } from './chromium.ts'
import { assertAccessible, openConsole, type OpenConsole } from './console.ts'
import { eventually } from './eventually.ts'
import { atRest } from './every-page/look.ts'

let desk: OpenConsole
before(async () => {
  if (withoutChromium === false) desk = await openConsole({ samples: true })
})
after(() => desk?.[Symbol.asyncDispose]())

const rows = (page: Page) => page.locator('.queue-row')
/** Null: there is no list. */
const isBusy = (page: Page): Promise<string | null> =>
  page.evaluate('document.querySelector(".queue-scroll")?.getAttribute("aria-busy") ?? null')

test(
  'while what is typed is asked for, the rows of before stay where they are; it is asked for once',
  { skip: withoutChromium },
  async () => {
    const page = await desk.open({ as: 'analyst', path: '/campaigns' })
    await rows(page).first().waitFor()
    const all = await rows(page).count()
    const asked: string[] = []
    const waiting: Route[] = []
    await page.route(/\/campaigns\?.*\bq=/u, (route) => {
      asked.push(new URL(route.request().url()).searchParams.get('q') ?? '')
      waiting.push(route)
    })
    await page.evaluate(typedQuickly('qqqq'))
    await page.waitForURL(/q=qqqq/u)
    await eventually(async () => assert.equal(await isBusy(page), 'true'))
    assert.equal(await rows(page).count(), all)
    await eventually(async () => assert.deepEqual(asked, ['qqqq']))
    for (const route of waiting) await route.continue()
    await page.getByText('No campaign matches').waitFor()
    assert.deepEqual(asked, ['qqqq'])

    // Back to the whole: it is known, and stands there at once.
    await page.getByRole('searchbox').first().fill('')
    await eventually(async () => assert.equal(await rows(page).count(), all))
    assert.equal(await isBusy(page), 'false')
    await page.context().close()
  },
)

/** Runs in the page, whose own clock paces the letters: a busy machine makes no longer pauses than it makes waiting. */
const typedQuickly = (word: string): string => `(async () => {
  const field = document.querySelector('[type=search]')
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  for (let length = 1; length <= ${word.length}; length++) {
    set.call(field, ${JSON.stringify(word)}.slice(0, length))
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
})()`

test('who is found by both is not drawn anew', { skip: withoutChromium }, async () => {
  const page = await desk.open({ as: 'analyst', path: '/campaigns' })
  await rows(page).first().waitFor()
  await page.evaluate(`globalThis.before = new Map(${DRAWN})`)
  await page.getByRole('searchbox').first().fill('exam')
  await page.waitForURL(/q=exam/u)
  await eventually(async () => assert.equal(await isBusy(page), 'false'))
  const kept = await page.evaluate<readonly boolean[]>(
    `${DRAWN}.filter(([id]) => before.has(id)).map(([id, row]) => before.get(id) === row)`,
  )
  assert.ok(kept.length > 0)
  assert.ok(kept.every(Boolean), JSON.stringify(kept))
  await page.context().close()
})

/** Runs in the page: each row that is drawn, by its campaign. */
const DRAWN = `[...document.querySelectorAll('.queue-row')].map((row) => [
  row.querySelector('[data-campaign]').dataset.campaign,
  row,
])`

test(
  'the campaign that a key comes to has the focus before another frame is drawn: Enter may be next',
  { skip: withoutChromium },
  async () => {
    const page = await desk.open({ as: 'analyst', path: '/campaigns' })
    await rows(page).first().waitFor()
    await page.evaluate('globalThis.requestAnimationFrame = () => 0')
    await page.keyboard.press('j')
    const focused = await page.evaluate<string>('document.activeElement?.dataset.campaign ?? ""')
    assert.notEqual(focused, '')
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(focused, 'u'))
    await page.context().close()
  },
)

test(
  'from one campaign to the next without the queue, which is found again at the one that was left',
  { skip: withoutChromium },
  async () => {
    const page = await desk.open({ as: 'analyst', path: '/campaigns', height: 600 })
    await rows(page).first().waitFor()
    const order = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('[data-campaign]')].map(({ dataset }) => dataset.campaign)`,
    )
    const shows = (at: number): Promise<void> =>
      page.waitForURL(new RegExp(`/campaigns/${order[at]}\\?tab=reports$`, 'u'))
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: 'Reports' }).click()
    await shows(0)
    const [back, on] = ['Previous campaign', 'Next campaign'] as const
    await page.getByRole('button', { name: on }).waitFor()
    assert.equal(await page.getByRole('button', { name: back }).count(), 0, 'it is the first')
    for (let at = 1; at < 8; at++) {
      await page.keyboard.press('j')
      await shows(at)
      await page.getByRole('button', { name: back }).waitFor()
    }
    await assertAccessible(page)
    await page.getByRole('button', { name: back }).click()
    await shows(6)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Campaigns' })
      .click()
    await page.locator(`.queue-row[data-at] [data-campaign="${order[6]}"]`).waitFor()
    const box = await page.locator(`[data-campaign="${order[6]}"]`).boundingBox()
    assert.ok(box !== null && box.y > 0 && box.y + box.height <= 600, 'it is in sight')
    await page.context().close()
  },
)

test(
  'who opens a campaign and comes back goes on from there, also where nothing was scrolled',
  { skip: withoutChromium },
  async () => {
    const page = await desk.open({ as: 'analyst', path: '/campaigns' })
    await rows(page).first().waitFor()
    for (const _ of [1, 2]) await page.keyboard.press('j')
    const at = page.locator('.queue-row[data-at] [data-campaign]')
    const second = await at.getAttribute('data-campaign')
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: 'Overview' }).waitFor()
    await page.goBack()
    await at.waitFor()
    assert.equal(await at.getAttribute('data-campaign'), second)
    await page.context().close()
  },
)

for (const [language, width] of [
  ['en', 1400],
  ['ur', 1400],
  ['ur', 360],
] as const)
  test(
    `all that a campaign is called is read (${language}, ${width} pixels), each piece in its own direction`,
    { skip: withoutChromium },
    async () => {
      const look = { as: 'analyst', language, width, height: 780 } as const
      const page = await desk.open({ ...look, path: '/campaigns' })
      await rows(page).first().waitFor()
      await atRest(page)
      await assertAccessible(page)
      const called = await page.evaluate<readonly Called[]>(CALLED)
      assert.ok(called.some(({ pieces }) => pieces.length > 2))
      assert.deepEqual(
        called.filter(({ isCut }) => isCut),
        [],
      )
      const turned = called
        .flatMap(({ pieces }) => pieces)
        .filter(({ text, direction }) => direction !== directionOf(text))
      assert.deepEqual(turned, [])
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width)
      await page.context().close()
    },
  )

interface Called {
  readonly pieces: readonly { readonly text: string; readonly direction: string }[]
  /** Something of it, or of what stands below it, has no room. */
  readonly isCut: boolean
}

function directionOf(text: string): string {
  return /^[^A-Za-z]*\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr'
}

/** Runs in the page. */
const CALLED = `[...document.querySelectorAll('.queue-row')].map((row) => {
  const pieces = [...row.querySelectorAll('.called [dir]')]
  const [first, more] = [pieces[0], row.querySelector('.called-more')]
  const cell = row.querySelector('.queue-title').parentElement
  return {
    pieces: pieces.map((piece) => ({ text: piece.textContent, direction: getComputedStyle(piece).direction })),
    isCut: first.scrollWidth > first.clientWidth || (more !== null && more.scrollHeight > more.clientHeight + 1) ||
      cell.getBoundingClientRect().height > row.clientHeight,
  }
})`

test('no page stumbled, and nothing was asked of others', { skip: withoutChromium }, () => {
  assert.deepEqual([desk.wrong, desk.outside], [[], []])
})
