// Loaded before each file of tests, and by the workers it starts: hundreds of processes and threads read the same modules,
// and their types are taken out once. Workers are given no environment that could say so.
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../node_modules/.cache/tests', import.meta.url))
enableCompileCache(folder)
// For the programs that a test starts.
process.env['NODE_COMPILE_CACHE'] = folder
