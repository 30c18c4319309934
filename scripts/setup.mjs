// Installs what is missing. Runs on any Node ≥ 18 with nothing installed, and costs next to nothing where there
// is nothing to do.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isFresh } from '../packages/cli/bin/bundle.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** The Node that everything runs on, whatever Node the machine has. */
export const node = join(root, 'node_modules', 'node', 'bin', 'node')

const STAMP = join(root, 'node_modules', '.installed-from')

/** Installs the locked dependencies where they are missing or are of another lock file, and bundles the command. */
export function setup() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (!existsSync(node) || !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted)
    install(wanted)
  bundle()
}

function install(wanted) {
  console.error('Installing what is missing (npm ci) …')
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environmentForNpm(),
    },
  )
  if (status !== 0) {
    console.error(
      `npm ci failed${error ? `: ${error.message}` : ''}. Is the network there? Then run this again.`,
    )
    process.exit(1)
  }
  if (!existsSync(node)) {
    console.error(
      'npm ci ran, but Node itself is missing: node_modules/node/bin/node. Were install scripts forbidden?',
    )
    process.exit(1)
  }
  writeFileSync(STAMP, wanted)
}

/** What an npm that started us put into the environment would also steer the npm that we start. */
function environmentForNpm() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('npm_lifecycle')),
  )
}

/** Runs the pinned Node, and gives its exit status. */
export function runNode(args) {
  const { status, error } = spawnSync(node, args, { cwd: process.cwd(), stdio: 'inherit' })
  if (error) console.error(`cannot start ${node}: ${error.message}`)
  return status ?? 1
}

/** The command in one file, so that it starts fast. Without it the command runs from its sources. */
function bundle() {
  if (isFresh(root)) return
  const { status } = spawnSync(node, [join(root, 'scripts', 'bundle.mjs')], { stdio: 'inherit' })
  if (status !== 0)
    console.error('The command could not be bundled; it runs from its sources, which start slower.')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup()
