// Writes the types of the desk's API from its own document. `--verify` writes nothing, and exits 1 where they are stale.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { wholeDocument } from '@tasdeeq/desk/document'
import openapi, { astToString, type OpenAPI3 } from 'openapi-typescript'

const file = fileURLToPath(new URL('../src/console/api/schema.ts', import.meta.url))
const document: unknown = JSON.parse(JSON.stringify(wholeDocument()))
const types = astToString(await openapi(document as OpenAPI3, { alphabetize: true }))
const text = `// Written by packages/web/build/schema.ts from the desk's routes; edits are lost.\n${types}`

if (!process.argv.includes('--verify')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error('src/console/api/schema.ts is stale: run `npm run fix`')
  process.exitCode = 1
}
