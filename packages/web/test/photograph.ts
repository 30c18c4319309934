import type { Browser } from 'playwright-core'

/** How often it is tried: a busy Chromium at times says that it cannot, and then can. */
const ATTEMPTS = 4

/** What a phone would photograph of a screen: a PNG of this HTML, 900 pixels wide. */
export async function photographed(browser: Browser, html: string): Promise<Buffer> {
  for (let attempt = 1; ; attempt++) {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } })
    try {
      await page.setContent(`<body style="font:22px/1.5 sans-serif;background:#fff">${html}</body>`)
      return await page.screenshot({ fullPage: true })
    } catch (error) {
      if (attempt === ATTEMPTS || !String(error).includes('Unable to capture')) throw error
    } finally {
      await page.close()
    }
  }
}
