// `npm test`: installs what is missing, then runs every test. `npm test -- PATH…` runs some.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { grouped } from './grouped.mjs'
import { pages } from './pages.mjs'
import { node, root, setup } from './setup.mjs'
import { setupSystem } from './setup-system.mjs'

setup()
const { chromium, mail, postgres } = setupSystem()
const strict = process.env['CI'] === 'true'

const given = process.argv.slice(2)
const wanted = given.length > 0 ? given : ['packages', 'scripts', 'test', 'eval', 'bench']
const files = longestFirst(
  wanted.flatMap((name) => (/\.(?:ts|mjs)$/u.test(name) ? [name] : testsBelow(join(root, name)))),
)
if (files.some((file) => file.includes('packages/web'))) pages()
// In a whole run there is time until the first test of pages.
if (given.length === 0)
  spawn(node, [join(root, 'packages/web/test/build-ahead.ts')], { stdio: 'ignore' })
const server =
  postgres && files.some((file) => /packages\/(?:desk|web|cli)/u.test(file))
    ? await startPostgres()
    : undefined
const place = mkdtempSync(join(tmpdir(), 'tasdeeq-tests-'))
const { status, output } = await runTests(grouped(files, { root, place }))
rmSync(place, { recursive: true, force: true })
server?.stop()
const left = leftOut(output)
if (left > 0)
  console.error(`\n! ${left} tests were left out${strict ? ', and here none may be' : ''}.\n`)
const complete = left === 0 && chromium && mail && postgres
process.exitCode = status !== 0 || (strict && !complete) ? 1 : 0

function testsBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : testsBelow(path)
      return /\.test\.(?:ts|mjs)$/u.test(entry.name) ? [relative(root, path)] : []
    })
}

/** Nobody is to wait at the end for one long file: those of browsers, of whole programs and of hostile mail begin. */
function longestFirst(paths) {
  return [...paths.filter(isLong), ...paths.filter((path) => !isLong(path))]
}

function isLong(path) {
  return /^(?:packages\/(?:web|cli|desk|gateway)\/test|scripts)\//u.test(path)
}

/** One server for all tests of the desk, each of which has databases of its own. It ends with its standard input. */
function startPostgres() {
  const program = join(root, 'packages/desk/test/postgres-server.ts')
  const child = spawn(node, [program], { stdio: ['pipe', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (url) => {
      resolve({ url: url.trim(), stop: () => child.stdin.end() })
    })
    child.once('exit', () => reject(new Error('PostgreSQL did not start for the tests')))
  })
}

/** Runs them, showing the output as it comes, and keeps its end: the counts stand there. */
function runTests(paths) {
  const cached = new URL('compile-cache.mjs', import.meta.url)
  const reporter = process.stdout.isTTY ? [] : ['--test-reporter=spec']
  // Much of it waits for servers and browsers: one file more at a time than there are cores, and three at least.
  const atOnce = Math.max(3, Math.min(6, availableParallelism() + 1))
  const options = ['--test', `--test-concurrency=${atOnce}`, `--import=${cached}`, ...reporter]
  const child = spawn(node, [...options, ...paths], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...(chromium && { TASDEEQ_CHROMIUM: chromium }),
      ...(mail && { TASDEEQ_MAIL: 'yes' }),
      ...(server && { TASDEEQ_POSTGRES: server.url }),
    },
  })
  let kept = ''
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk)
    kept = (kept + chunk).slice(-20_000)
  })
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ status: code ?? 1, output: kept }))
  })
}

function leftOut(text) {
  const counts = [...text.matchAll(/^\S* ?(?:skipped|todo) (\d+)$/gmu)].slice(-2)
  return counts.reduce((sum, [, count]) => sum + Number(count), 0)
}
