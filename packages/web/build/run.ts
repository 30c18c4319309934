import { fileURLToPath } from 'node:url'
import { buildPages } from './main.ts'

await buildPages(fileURLToPath(new URL('../dist', import.meta.url)))
