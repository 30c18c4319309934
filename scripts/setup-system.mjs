// Installs the system packages that tests need: Chromium, where this is Debian and we are root. Elsewhere it says
// what is missing; the tests that need it then say that they were left out.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export function findChromium() {
  return [process.env['TASDEEQ_CHROMIUM'], ...PLACES].find((path) => path && existsSync(path))
}

/** Gives the path of Chromium, or undefined where it is not there and cannot be installed. */
export function setupSystem() {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.error('Installing Chromium for the browser tests (apt-get) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
  ]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (status !== 0) {
      console.error(`apt-get ${args[0]} failed: ${String(stderr).trim().split('\n').at(-1)}`)
      return undefined
    }
  }
  return findChromium()
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !setupSystem()) {
  console.error(
    'Chromium is missing, and can be installed here only by root on Debian or Ubuntu: apt-get install chromium',
  )
  process.exitCode = 1
}
