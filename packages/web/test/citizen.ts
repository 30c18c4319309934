import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { openTestApi, type TestApi } from '../../desk/test/api.ts'
import { freshFolder } from '../../desk/test/databases.ts'
import type { DeskConfig } from '../../desk/src/program/config.ts'
import { builtCitizen } from './built-citizen.ts'
import { openChromium, lateAsAsked } from './chromium.ts'

/** A real desk with the citizen's page, and Chromium to look at it. */
export interface OpenCitizen extends AsyncDisposable {
  readonly api: TestApi
  /** Public address of the desk: `http://localhost:34567`. */
  readonly address: string
  /** Folder the page was built into. */
  readonly pages: string
  readonly browser: Browser
  /** A page of somebody's own browser. */
  readonly open: (look?: Look) => Promise<CitizenPage>
}

export interface Look {
  readonly language?: 'en' | 'ur'
  readonly dark?: boolean
  /** Pixels. */
  readonly width?: number
  readonly height?: number
  readonly options?: BrowserContextOptions
  /** Where another server stands before the desk. */
  readonly at?: string
}

/** The page with all that it and its workers asked for, and what went wrong in it. */
export interface CitizenPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly requests: readonly Asked[]
  readonly wrong: readonly string[]
}

export interface Asked {
  readonly method: string
  readonly url: string
}

export async function openCitizen(config: Partial<DeskConfig> = {}): Promise<OpenCitizen> {
  await using opened = new AsyncDisposableStack()
  const pages = await builtCitizen()
  const api = opened.use(
    await openTestApi(freshFolder, { publicUrl: 'http://localhost:0', pages, ...config }),
  )
  const browser = await openChromium()
  opened.defer(() => browser.close())
  const address = api.desk.config.publicUrl
  const rest = opened.move()
  return {
    api,
    address,
    pages,
    browser,
    open: (look = {}) => visit(browser, { at: address, ...look }),
    [Symbol.asyncDispose]: () => rest.disposeAsync(),
  }
}

/** On a busy machine nothing is to fail for slowness. */
const PATIENCE = 120_000

/** Opens the page in a browser of somebody's own. */
export async function visit(
  browser: Browser,
  look: Look & { readonly at: string },
): Promise<CitizenPage> {
  const { language = 'en', dark = false, width = 360, height = 740, at } = look
  const context = await browser.newContext({
    baseURL: at,
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height },
    reducedMotion: 'reduce',
    ...look.options,
  })
  context.setDefaultTimeout(PATIENCE)
  const requests: Asked[] = []
  const wrong: string[] = []
  // Of the context: workers and the service worker are heard too.
  context.on('request', (request) =>
    requests.push({ method: request.method(), url: request.url() }),
  )
  const page = await context.newPage()
  await lateAsAsked(page)
  page.on('pageerror', (error) => wrong.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  await page.goto(language === 'en' ? '/' : '/ur/')
  return { page, context, requests, wrong }
}

export function sample(name: string): string {
  return readFileSync(new URL(`../../../samples/${name}`, import.meta.url), 'utf8')
}

export function sampleFile(name: string): string {
  return new URL(`../../../samples/${name}`, import.meta.url).pathname
}

/** Pastes a text and waits for what comes of it. */
export async function checkText(page: Page, text: string): Promise<void> {
  await page.locator('#message').fill(text)
  await page.locator('.ask button.main[type=submit]').click()
  await settled(page)
}

/** Chooses a file from the device, and waits for what comes of it. */
export async function checkFile(page: Page, file: string | FileGiven): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file)
  await settled(page)
}

interface FileGiven {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

async function settled(page: Page): Promise<void> {
  await page.locator('article.result, .refusal:not(:empty)').first().waitFor({ timeout: 120_000 })
}

/** The verdict that the page shows, by its kind. */
export async function verdictOf(page: Page): Promise<string> {
  const kinds = (await page.locator('.verdict').getAttribute('class')) ?? ''
  return kinds.replace('verdict', '').trim()
}
