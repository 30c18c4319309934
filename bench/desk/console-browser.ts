import type { Browser, Page } from 'playwright-core'
import type { Person } from '../../packages/desk/test/people.ts'
import { openChromium } from '../../packages/web/test/chromium.ts'
import { pagesOf, typings, type SomeIds, type Typing } from './console-pages.ts'
import type { Filled } from './console-fill.ts'

/** How a page of the console, or an answer to what was typed, came: milliseconds each time. */
export interface Opened {
  readonly name: string
  readonly aim: number
  readonly times: readonly number[]
  /** Questions to the desk. */
  readonly asked: number
}

export interface Browsing {
  /** The desk’s public address. */
  readonly address: string
  readonly people: Readonly<Record<Person, Readonly<Record<string, string>>>>
  readonly rounds: number
  /** What stands in the names of those that are wanted. */
  readonly only: string
}

const PAGE = 1000
const SEARCH = 300

/** Opens every page of the console in Chromium, and types where one searches. What the first time costs is not counted. */
export async function browseAll(filled: Filled, browsing: Browsing): Promise<readonly Opened[]> {
  const browser = await openChromium()
  try {
    const open = opening(browser, browsing)
    const isWanted = ({ name }: { readonly name: string }): boolean => name.includes(browsing.only)
    const pages = pagesOf(filled, await someIds(browsing))
    const all: Opened[] = []
    for (const { name, as, path } of pages.filter(isWanted)) {
      const page = await open(as)
      all.push({ name, aim: PAGE, ...(await timed(page, path, browsing)) })
      console.error(`${name}: ${all.at(-1)?.times.map(Math.round).join(' ')}`)
    }
    for (const typing of typings.filter(isWanted)) {
      const page = await open('approver')
      const times: number[] = []
      for (let round = 0; round <= browsing.rounds; round++)
        times.push(await typedIn(page, typing, browsing.address))
      all.push({ name: typing.name, aim: SEARCH, times: times.slice(1), asked: 1 })
    }
    return all
  } finally {
    await browser.close()
  }
}

/** One page a person, which stays: as a browser does that is open all day. */
function opening(browser: Browser, { address, people }: Browsing): (as: Person) => Promise<Page> {
  const pages = new Map<Person, Page>()
  return async (as) => {
    const known = pages.get(as)
    if (known !== undefined) return known
    const context = await browser.newContext({
      locale: 'en',
      viewport: { width: 1400, height: 900 },
    })
    const [name = '', value = ''] = (people[as]['cookie'] ?? '').split('=', 2)
    await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: 'Strict' }])
    const page = await context.newPage()
    pages.set(as, page)
    return page
  }
}

async function timed(
  page: Page,
  path: string,
  { address, rounds }: Browsing,
): Promise<Pick<Opened, 'times' | 'asked'>> {
  const times: number[] = []
  let asked = 0
  for (let round = 0; round <= rounds; round++) {
    await page.goto(`${address}/console${path}`)
    const seen = await page.evaluate<Readonly<Record<'time' | 'asked', number>>>(AT_REST)
    times.push(seen.time)
    asked = seen.asked
  }
  return { times: times.slice(1), asked }
}

/**
 * Runs in the page: when the last of its `main` was drawn that followed from opening it, in milliseconds since the
 * navigation began. It is usable before that; it is at rest when nothing changes for so long.
 */
const AT_REST = `new Promise((done) => {
  const SILENCE = 500
  let last = performance.now()
  const isWhole = () => document.querySelector('main h1') && !document.querySelector('main .mantine-Loader-root')
  const watch = new MutationObserver(() => { last = performance.now() })
  watch.observe(document, { subtree: true, childList: true, characterData: true })
  const look = () => {
    const now = performance.now()
    if (now < 20_000 && (!isWhole() || now - last < SILENCE)) return setTimeout(look, 25)
    watch.disconnect()
    const asked = performance.getEntriesByType('resource').filter(({ initiatorType }) => initiatorType === 'fetch')
    done({ time: last, asked: asked.length })
  }
  look()
})`

/** Types as somebody who knows what they look for; the time from the last key until what was found is drawn. */
async function typedIn(
  page: Page,
  { path, typed, asks }: Typing,
  address: string,
): Promise<number> {
  await page.goto(`${address}/console${path}`)
  const field = page.getByRole('searchbox').first()
  await field.waitFor()
  await page.evaluate(AT_REST)
  await field.pressSequentially(typed.slice(0, -1), { delay: 90 })
  await page.evaluate('performance.clearResourceTimings()')
  const answered = page.evaluate<number>(answeredTo(asks, typed))
  await field.press(typed.slice(-1))
  return answered
}

/** Runs in the page. */
function answeredTo(asks: string, typed: string): string {
  return `new Promise((done) => {
    let typedAt = performance.now()
    addEventListener('input', () => { typedAt = performance.now() }, { capture: true, once: true })
    const wanted = ${JSON.stringify(typed)}
    const isAnswer = ({ name }) => {
      const { pathname, search, searchParams } = new URL(name)
      return (pathname + search).startsWith(${JSON.stringify(asks)}) && searchParams.get('q') === wanted
    }
    const watch = new PerformanceObserver((list) => {
      if (!list.getEntries().some(isAnswer)) return
      watch.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - typedAt)))
    })
    watch.observe({ type: 'resource' })
  })`
}

async function someIds({ address, people }: Browsing): Promise<SomeIds> {
  const first = async (path: string): Promise<string> => {
    const response = await fetch(`${address}${path}`, { headers: people.auditor })
    const { items } = (await response.json()) as {
      readonly items: readonly { readonly id: string }[]
    }
    const [found] = items
    if (found === undefined) throw new Error(`${path} has none`)
    return found.id
  }
  return {
    indicator: await first('/indicators?limit=1'),
    operation: await first('/operations?limit=1'),
  }
}
