// Installs the system packages that tests need, where this is Debian and we are root: Chromium, the mail servers of the
// gateway's suite, and PostgreSQL. Elsewhere it says what is missing; the tests that need it then say that they were left out.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where packages are unpacked that cannot be installed beside Postfix. */
const UNPACKED = '/var/cache/tasdeeq-tests'

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
  {
    name: 'exim',
    what: 'Exim for the gateway tests',
    files: [[`${UNPACKED}/exim/usr/sbin/exim4`]],
    packages: [],
    unpack: 'exim4-daemon-light',
    // The name is built into the program.
    user: 'Debian-exim',
  },
  {
    name: 'sendmail',
    what: 'Sendmail for the gateway tests',
    files: [[`${UNPACKED}/sendmail/usr/libexec/sendmail/sendmail`]],
    packages: [],
    unpack: 'sendmail-bin',
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
    if (!run('apt-get', ['-qq', ...args], { env })) return
  }
  for (const part of parts.filter(({ unpack }) => unpack)) unpackPart(part)
}

/** The package and all that it needs and this machine has not, in a folder of its own: nothing is removed for it. */
function unpackPart({ name, unpack, user }) {
  const fetched = mkdtempSync(join(tmpdir(), 'tasdeeq-packages-'))
  const folder = join(UNPACKED, name)
  try {
    const needed = spawnSync('apt-get', ['-s', 'install', '--no-install-recommends', unpack], {
      encoding: 'utf8',
    }).stdout.matchAll(/^Inst (\S+)/gmu)
    const names = [...needed].map(([, one]) => one)
    if (
      !run('apt-get', ['-qq', '-o', 'Acquire::Retries=3', 'download', ...names], { cwd: fetched })
    )
      return
    const whole = join(fetched, 'whole')
    // Node 20 begins this, which has no glob.
    const files = readdirSync(fetched)
      .filter((file) => file.endsWith('.deb'))
      .map((file) => join(fetched, file))
    if (!files.every((file) => run('dpkg-deb', ['-x', file, whole]))) return
    // Nobody becomes root by them, and the loader lets programs of raised rights have no libraries of ours.
    run('chmod', ['-R', 'u-s,g-s', whole])
    rmSync(folder, { recursive: true, force: true })
    cpSync(whole, folder, { recursive: true, verbatimSymlinks: true })
    const isKnown = !user || spawnSync('id', [user]).status === 0
    if (!isKnown) run('useradd', ['--system', '--no-create-home', '--shell=/bin/false', user])
  } finally {
    rmSync(fetched, { recursive: true })
  }
}

function run(program, args, options) {
  const { status, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    ...options,
  })
  if (status === 0) return true
  console.error(`${program} ${args.at(-1)} failed: ${stderr.trim().split('\n').at(-1)}`)
  return false
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
