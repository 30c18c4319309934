// Installs the system packages that tests need, where this is Debian and we are root: Chromium, the mail servers of the
// gateway's suite, and PostgreSQL. Elsewhere it says what is missing; the tests that need it then say that they were left out.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What tests run beside the product: the files that must be there (one of each row), and the packages that bring them. */
const PARTS = [
  {
    name: 'chromium',
    what: 'Chromium for the browser tests',
    files: [['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']],
    packages: ['chromium'],
  },
  {
    name: 'mail',
    what: 'Postfix, Dovecot and swaks for the gateway tests',
    files: [
      ['/usr/sbin/postfix'],
      ['/usr/sbin/smtp-source'],
      ['/usr/sbin/dovecot'],
      ['/usr/bin/swaks'],
    ],
    packages: ['postfix', 'dovecot-core', 'dovecot-imapd', 'dovecot-lmtpd', 'swaks'],
  },
  {
    name: 'postgres',
    what: 'PostgreSQL for the desk tests',
    files: [[18, 17, 16, 15, 14].map((version) => `/usr/lib/postgresql/${version}/bin/initdb`)],
    packages: ['postgresql'],
  },
  {
    name: 'dns',
    what: 'BIND for the desk tests',
    files: [['/usr/sbin/named'], ['/usr/bin/named-checkzone', '/usr/sbin/named-checkzone']],
    packages: ['bind9', 'bind9-utils'],
  },
  // A Chromium that was there before us may have come without them.
  {
    name: 'letters',
    what: 'Urdu letters (Noto Nastaliq) for the browser tests',
    files: [
      ['truetype/noto', 'noto', 'google-noto'].map(
        (folder) => `/usr/share/fonts/${folder}/NotoNastaliqUrdu-Regular.ttf`,
      ),
    ],
    packages: ['fonts-noto-core'],
    without: 'Those that measure Urdu pages may fail.',
  },
]

export function findChromium() {
  const given = process.env['TASDEEQ_CHROMIUM']
  return given && existsSync(given) ? given : PARTS[0].files[0].find((path) => existsSync(path))
}

/** Installs what is missing where it can. Gives what is there: `chromium`, a path, `mail` and `postgres`, whether. */
export function setupSystem() {
  const missing = PARTS.filter((part) => !isThere(part))
  if (missing.length > 0) install(missing)
  for (const { what, without } of PARTS.filter((part) => !isThere(part))) {
    const then = without ?? 'Those tests are left out.'
    console.error(`\n! Missing: ${what}. ${then} (scripts/setup-system.mjs)\n`)
  }
  return { chromium: findChromium(), mail: isThere(PARTS[1]), postgres: isThere(PARTS[2]) }
}

function isThere({ name, files }) {
  if (name === 'chromium') return findChromium() !== undefined
  return files.every((paths) => paths.some((path) => existsSync(path)))
}

function install(parts) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.error(`Installing ${parts.map(({ what }) => what).join('; ')} (apt-get) …`)
  // No server is to start by itself: the tests start their own, and stop them.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const packages = parts.flatMap((part) => part.packages)
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (status !== 0) {
      console.error(`apt-get ${args[0]} failed: ${String(stderr).trim().split('\n').at(-1)}`)
      return
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { chromium, mail, postgres } = setupSystem()
  if (!chromium || !mail || !postgres) {
    console.error(
      'Only root on Debian or Ubuntu can install them here. The packages: ' +
        PARTS.flatMap(({ packages }) => packages).join(' '),
    )
    process.exitCode = 1
  }
}
