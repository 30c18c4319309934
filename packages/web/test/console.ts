import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openTestApi, type TestApi } from '../../desk/test/api.ts'
import { freshFolder } from '../../desk/test/databases.ts'
import type { Person } from '../../desk/test/people.ts'
import type { DeskConfig } from '../../desk/src/program/config.ts'
import { takeSamples } from '../../desk/src/program/samples.ts'
import { builtConsole } from './built.ts'
import { openChromium, lateAsAsked } from './chromium.ts'

/** A real desk on a database of its own, with the console, and Chromium to look at it. */
export interface OpenConsole extends AsyncDisposable {
  readonly api: TestApi
  /** Public address of the desk: `http://localhost:34567`. */
  readonly address: string
  readonly browser: Browser
  /** A page of somebody's own browser, at an address of the console. */
  readonly open: (look?: Look) => Promise<Page>
  /** Addresses elsewhere that any page asked for, and what went wrong in any page: both are to stay empty. */
  readonly outside: readonly string[]
  readonly wrong: readonly string[]
}

export interface Look {
  /** Absent: nobody is signed in. */
  readonly as?: Person
  /** Below `/console`, with its query. */
  readonly path?: string
  readonly language?: 'en' | 'ur'
  readonly dark?: boolean
  /** Pixels. */
  readonly width?: number
  readonly height?: number
  /** Asks for nothing because time went by: its timers of ten seconds and more never ring. */
  readonly isPassive?: boolean
  /** Of its pictures: pixels of them for one of the page's; absent: one. */
  readonly scale?: number
}

export interface ConsoleSetting {
  readonly config?: Partial<DeskConfig>
  /** Reports the samples of the project, and waits until each has its campaign. */
  readonly samples?: boolean
}

export async function openConsole(setting: ConsoleSetting = {}): Promise<OpenConsole> {
  await using opened = new AsyncDisposableStack()
  const pages = await builtConsole()
  const config = { publicUrl: 'http://localhost:0', pages, ...setting.config }
  const api = opened.use(await openTestApi(freshFolder, config))
  if (setting.samples === true) {
    await takeSamples(api.desk, new URL('../../../samples', import.meta.url).pathname)
    while ((await api.desk.assigning.waiting()) > 0) await setTimeout(100)
  }
  const browser = await openChromium()
  opened.defer(() => browser.close())
  const address = api.desk.config.publicUrl
  const seen: Seen = { outside: [], wrong: [] }
  const rest = opened.move()
  return {
    api,
    address,
    browser,
    ...seen,
    open: (look = {}) => openPage({ api, browser, seen }, look),
    [Symbol.asyncDispose]: () => rest.disposeAsync(),
  }
}

interface Seen {
  readonly outside: string[]
  readonly wrong: string[]
}

interface Parts {
  readonly api: TestApi
  readonly browser: Browser
  readonly seen: Seen
}

/** Milliseconds: on a busy machine nothing is to fail for slowness. */
const PATIENCE = 120_000

async function openPage({ api, browser, seen }: Parts, look: Look): Promise<Page> {
  const address = api.desk.config.publicUrl
  const context = await browser.newContext({ baseURL: address, ...optionsOf(look) })
  context.setDefaultTimeout(PATIENCE)
  const session = look.as === undefined ? undefined : api.headersOf(look.as)['cookie']
  if (session !== undefined) {
    const [name = '', value = ''] = session.split('=', 2)
    await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: 'Strict' }])
  }
  const page = await context.newPage()
  await lateAsAsked(page)
  if (look.isPassive === true) await page.addInitScript(WITHOUT_LONG_TIMERS)
  watch(page, address, seen)
  await page.goto(`/console${look.path ?? '/'}`)
  return page
}

/** Where a timer is made that is not to ring, one is made that is called off. */
const WITHOUT_LONG_TIMERS = `for (const name of ['setTimeout', 'setInterval']) {
  const make = globalThis[name]
  globalThis[name] = (work, time, ...more) => {
    const id = make(work, time, ...more)
    if (time >= 10_000) clearTimeout(id)
    return id
  }
}`

function optionsOf(look: Look): object {
  const { language = 'en', dark = false, width = 1400, height = 900, scale = 1 } = look
  return {
    deviceScaleFactor: scale,
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height },
    reducedMotion: 'reduce',
  } satisfies BrowserContextOptions
}

/** Notes what a page asks of others, and what its policy or its script stumbles over. */
function watch(page: Page, address: string, { outside, wrong }: Seen): void {
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${address}/`) && !/^(?:data|blob):/u.test(url)) outside.push(url)
  })
  page.on('pageerror', (error) => wrong.push(String(error)))
  page.on('console', (message) => {
    // A refusal of the API is an answer; that it came, the browser writes down as an error.
    const isAnswer = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isAnswer) wrong.push(message.text())
  })
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Fails where axe finds that a page shuts somebody out (WCAG 2.2 AA and its best practices). */
export async function assertAccessible(page: Page): Promise<void> {
  assert.deepEqual(await violationsOf(page), [], page.url())
}

/** What axe finds, a line each. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const found: unknown = await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })`)
  const { violations } = found as { readonly violations: readonly Violation[] }
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 5).map(({ html }) => html.slice(0, 200))
    return `${id}: ${help}: ${where.join(' … ')}`
  })
}

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}
