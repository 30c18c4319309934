import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

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
