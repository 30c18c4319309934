import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright-core'
import { tellWhereFailed } from './failed-pages.ts'

const PROGRAM = process.env['TASDEEQ_CHROMIUM'] ?? '/usr/bin/chromium'

/** For a test's `skip`: says why it does not run. In CI nothing is left out. */
export const withoutChromium: string | false = existsSync(PROGRAM)
  ? false
  : `NOT RUN: ${PROGRAM} is missing; as root on Debian, npm test installs it`
assert.ok(withoutChromium === false || process.env['CI'] !== 'true', String(withoutChromium))

/**
 * Each window, and so each browser of somebody's own, would load two pages for the list below its address bar, which
 * nobody sees: three quarters of what a window costs.
 */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup']

/** Chromium heeds only the last list it is given: what Playwright leaves out is left out still. A test compares them. */
const LEFT_OUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  ...UNSEEN,
]

/** How the tests start Chromium. */
export const launching: LaunchOptions = {
  executablePath: PROGRAM,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-quic',
    `--disable-features=${LEFT_OUT.join(',')}`,
  ],
}

export function openChromium(): Promise<Browser> {
  return chromium.launch(launching)
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
