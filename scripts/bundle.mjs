// Puts the command and the engine into one file under node_modules/.cache, so that it starts in a third of the time
// that some 450 files take. The launcher (packages/cli/bin/tasdeeq.mjs) uses it only while nothing is newer than it.
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleFolder, isFresh } from '../packages/cli/bin/bundle.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** Loaded only by some commands, or with files of their own beside them. */
const external = [
  'mailauth',
  'unpdf',
  'fflate',
  'zxing-wasm',
  'zxing-wasm/*',
  'tesseract.js',
  'zod',
]

/** Writes the bundle where it is missing or stale. */
export async function bundle() {
  if (isFresh(root)) return
  const { build } = await import('esbuild')
  const folder = bundleFolder(root)
  const draft = `${folder}.${process.pid}`
  await build({
    entryPoints: [join(root, 'packages/cli/src/main.ts')],
    outdir: draft,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node26',
    external,
    logLevel: 'error',
    plugins: [ownPlaces(folder)],
  })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(dirname(folder), { recursive: true })
  renameSync(draft, folder)
}

/** What a file finds by its own place (`import.meta`) it finds from there still, and not from the bundle's. */
function ownPlaces(folder) {
  return {
    name: 'own-places',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8')
        const place = JSON.stringify(relative(folder, path).replaceAll('\\', '/'))
        return {
          contents: text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`),
          loader: 'ts',
        }
      })
    },
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()
