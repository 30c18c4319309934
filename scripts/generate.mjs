// Writes the lists that are explicit, sorted and never registered by import side effects: the checks of the engine from
// their folders, the routes of the desk from their files. `--verify` writes nothing, and exits 1 where a list is not
// what it would write.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../packages/engine/src/checks/', import.meta.url)
const routes = new URL('../packages/desk/src/api/routes/', import.meta.url)
const verify = process.argv.includes('--verify')

const { complete, incomplete } = checkFolders()
for (const id of incomplete)
  console.error(`checks/${id}: needs both check.ts and weights.json; left out`)
if (verify && incomplete.length > 0) process.exitCode = 1
bring(new URL('index.ts', folder), indexOf(complete), 'checks/index.ts')
bring(new URL('index.ts', routes), routesOf(routeFiles()), 'api/routes/index.ts')

function bring(file, wanted, name) {
  if ((existsSync(file) ? readFileSync(file, 'utf8') : '') === wanted) {
    console.log(`${name} is up to date`)
  } else if (verify) {
    console.error(`${name} is stale: run \`npm run fix\`, or \`node scripts/generate.mjs\``)
    process.exitCode = 1
  } else {
    writeFileSync(file, wanted)
    console.log(`wrote ${name}`)
  }
}

/** Every file of the folder is a route, but its tests and the list itself. */
function routeFiles() {
  return readdirSync(routes)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
}

function routesOf(ids) {
  const lines = [
    '// Written by scripts/generate.mjs from the files beside it; edits are lost.',
    "import type { Route } from '../route.ts'",
    ...ids.map((id) => `import { route as ${variable(id)} } from './${id}.ts'`),
    '',
    '/** Every route, sorted by the name of its file. */',
    'export const routes: readonly Route[] = [',
    ...ids.map((id) => `  ${variable(id)},`),
    ']',
    '',
  ]
  return lines.join('\n')
}

/** A folder with a check.ts is a check; `facts` and the like, which are shared, have none. */
function checkFolders() {
  /** @type {{ complete: string[], incomplete: string[] }} */
  const found = { complete: [], incomplete: [] }
  const entries = readdirSync(folder, { withFileTypes: true })
  // By code units, so that the order is the same on every machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (!entry.isDirectory()) continue
    const files = ['check.ts', 'weights.json'].filter((name) =>
      existsSync(new URL(`${entry.name}/${name}`, folder)),
    )
    if (files.length === 2) found.complete.push(entry.name)
    else if (files.length === 1) found.incomplete.push(entry.name)
  }
  return found
}

function indexOf(ids) {
  const lines = [
    '// Written by scripts/generate.mjs from the folders beside it; edits are lost.',
    "import type { Check } from './check.ts'",
    "import type { CheckWeights } from './weights.ts'",
    ...ids.flatMap((id) => [
      `import { check as ${variable(id)} } from './${id}/check.ts'`,
      `import ${variable(id)}Weights from './${id}/weights.json' with { type: 'json' }`,
    ]),
    '',
    '/** Every check, sorted by id. */',
    'export const checks: readonly Check[] = [',
    ...ids.map((id) => `  ${variable(id)},`),
    ']',
    '',
    "/** The weights of every check, by the check's id. */",
    'export const weights: Readonly<Record<string, CheckWeights>> = {',
    ...ids.map((id) => `  ${id.includes('-') ? `'${id}'` : id}: ${variable(id)}Weights,`),
    '}',
    '',
  ]
  return lines.join('\n')
}

/** `invented-body` → `inventedBody`. */
function variable(id) {
  return id.replace(/-([a-z0-9])/gu, (_, letter) => letter.toUpperCase())
}
