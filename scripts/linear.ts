/**
 * `node scripts/linear.ts`, a step of `npm run check`: every regular expression of the packages, of eval and of the
 * scripts is proven to take linear time, whatever text it meets. Tests are left out: they meet their own texts only.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { patternsIn } from './linear/patterns.ts'
import { faults, type Exception } from './linear/report.ts'
import { proverWith } from './linear/verdicts.ts'

const root = new URL('..', import.meta.url).pathname
const FOLDERS = [
  ...readdirSync(join(root, 'packages')).flatMap((name) => [
    `packages/${name}/src`,
    `packages/${name}/bin`,
  ]),
  'eval',
  'scripts',
  'bench',
]

const files = FOLDERS.map((folder) => join(root, folder))
  .filter((folder) => existsSync(folder))
  .flatMap(codeBelow)
const patterns = files.flatMap((path) =>
  patternsIn(relative(root, path), readFileSync(path, 'utf8')),
)
const exceptions = JSON.parse(
  readFileSync(join(root, 'scripts/linear/exceptions.json'), 'utf8'),
) as readonly Exception[]
const prover = proverWith(join(root, 'node_modules/.cache/tasdeeq/linear.json'))
const found = await faults(patterns, exceptions, prover)
prover.keep()
for (const line of found) console.log(line)
console.log(
  `${patterns.length} patterns, ${exceptions.length} by exception, ${found.length} faults`,
)
// recheck's helper process would keep this one alive.
process.exit(found.length === 0 ? 0 : 1)

function codeBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && /\.(?:[cm]?[jt]s|tsx)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/node_modules/') && !/\.test\.\w+$/u.test(path))
    .sort()
}
