import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { tellWhereFailed } from './failed-pages.ts'

const PROGRAM = process.env['TASDEEQ_CHROMIUM'] ?? '/usr/bin/chromium'

/** For a test's `skip`: says why it does not run. In CI nothing is left out. */
export const withoutChromium: string | false = existsSync(PROGRAM)
  ? false
  : `NOT RUN: ${PROGRAM} is missing; as root on Debian, npm test installs it`
assert.ok(withoutChromium === false || process.env['CI'] !== 'true', String(withoutChromium))

export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: PROGRAM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-quic',
    ],
  })
}

/**
 * Milliseconds by which frames, workers' messages and answers come late at most, by chance each:
 * `TASDEEQ_LATE_BY=400 npm run test:web` finds the tests that do not wait for what they look at.
 */
const LATE_BY = Number(process.env['TASDEEQ_LATE_BY'] ?? 0)

/** To be called before a page is led anywhere. */
export async function lateAsAsked(page: Page): Promise<void> {
  tellWhereFailed(page)
  if (LATE_BY > 0) await page.addInitScript(`(${COME_LATE})(${LATE_BY})`)
}

/** Runs in the page. What is sent in order arrives in order; what was called off stays so. */
const COME_LATE = `(most) => {
  const wait = globalThis.setTimeout
  const late = () => new Promise((resolve) => wait(resolve, Math.random() * most))

  const frame = globalThis.requestAnimationFrame
  const callOff = globalThis.cancelAnimationFrame
  const off = new Set()
  globalThis.cancelAnimationFrame = (id) => {
    off.add(id)
    callOff(id)
  }
  globalThis.requestAnimationFrame = (draw) => {
    const id = frame(async () => {
      await late()
      if (!off.has(id)) draw(performance.now())
    })
    return id
  }

  const ask = globalThis.fetch
  globalThis.fetch = async (...request) => {
    await late()
    const answer = await ask(...request)
    await late()
    return answer
  }

  for (const { prototype } of [Worker, MessagePort]) {
    const send = prototype.postMessage
    const last = new WeakMap()
    prototype.postMessage = function (...message) {
      const before = last.get(this)
      last.set(this, Promise.all([before, late()]).then(() => send.apply(this, message)))
    }
  }
}`
