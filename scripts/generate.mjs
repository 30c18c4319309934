// Writes packages/engine/src/checks/index.ts from the folders beside it: a list that is explicit, sorted and never
// registered by import side effects. `--verify` writes nothing, and exits 1 where the file is not what it would write.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = new URL('../packages/engine/src/checks/', import.meta.url)
const index = new URL('index.ts', folder)
const verify = process.argv.includes('--verify')

const { complete, incomplete } = checkFolders()
const wanted = indexOf(complete)
const present = existsSync(index) ? readFileSync(index, 'utf8') : ''

for (const id of incomplete)
  console.error(`checks/${id}: needs both check.ts and weights.json; left out`)
if (verify) {
  if (wanted !== present)
    console.error('checks/index.ts is stale: run `npm run fix`, or `node scripts/generate.mjs`')
  process.exitCode = wanted === present && incomplete.length === 0 ? 0 : 1
} else if (wanted === present) {
  console.log(`checks/index.ts is up to date: ${complete.length} checks`)
} else {
  writeFileSync(index, wanted)
  console.log(`wrote ${fileURLToPath(index)}: ${complete.length} checks`)
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
