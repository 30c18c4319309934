import type { Page } from 'playwright-core'

/**
 * How much of the page moved by itself so far (Cumulative Layout Shift), once it rests: nothing is fetched any more, its
 * letters are there, and what followed from that was painted.
 */
export async function moved(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle')
  return Number(await page.evaluate(MOVED))
}

/**
 * Layout Instability, "Report Layout Shift": a shift is told with its frame, so two frames are waited for. The first
 * paint, which there always is, comes to the observer last: what was asked for before it is there by then.
 */
const MOVED = `document.fonts.ready.then(() => new Promise((resolve) => {
  const look = () => {
    let sum = 0
    const observer = new PerformanceObserver((list) => {
      for (const { value } of list.getEntriesByType('layout-shift')) sum += value
      if (list.getEntriesByType('paint').length > 0) resolve(sum)
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    observer.observe({ type: 'paint', buffered: true })
  }
  requestAnimationFrame(() => requestAnimationFrame(look))
}))`
