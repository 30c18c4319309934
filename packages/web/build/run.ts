import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPages } from './main.ts'

const [, , given] = process.argv
await buildPages(
  given === undefined ? fileURLToPath(new URL('../dist', import.meta.url)) : resolve(given),
)
