import { afterEach, type TestContext } from 'node:test'
import type { Page } from 'playwright-core'

interface Watched {
  readonly page: Page
  /** Its last answers: `14:03:07.120 POST /auth/sign-in/email 200`. */
  readonly answers: string[]
}

const watched: Watched[] = []
/** Of what a page asked for, and of the pages opened last. */
const ANSWERS = 30
const PAGES = 3

/** What the page shows and was answered is told where a test fails: what fails once in fifty runs is seen once. */
export function tellWhereFailed(page: Page): void {
  const answers: string[] = []
  watched.push({ page, answers })
  page.on('response', (response) => {
    const time = new Date().toISOString().slice(11, 23)
    const { pathname, search } = new URL(response.url())
    answers.push(`${time} ${response.request().method()} ${pathname}${search} ${response.status()}`)
    if (answers.length > ANSWERS) answers.shift()
  })
}

afterEach(async (context) => {
  if ((context as TestContext).passed) return
  for (const { page, answers } of watched.slice(-PAGES)) {
    if (page.isClosed()) continue
    const shown = await page.ariaSnapshot({ timeout: 5000 }).catch(String)
    console.error([`AT ${page.url()}`, ...answers, shown].join('\n'))
  }
})
