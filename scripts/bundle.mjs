// Puts the command, its workers and the engine into a few files under node_modules/.cache, so that each starts in a
// third of the time that some 450 files take. The launcher (packages/cli/bin/tasdeeq.mjs) uses it only while nothing is newer than it.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleFolder, isFresh } from '../packages/cli/bin/bundle.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** Loaded only by some commands, or with files of their own beside them. */
const external = [
  // It stays on its own files: it starts once, and parts of it find others beside them.
  '@tasdeeq/desk',
  'mailauth',
  'pino',
  'unpdf',
  'fflate',
  'yaml',
  'zxing-wasm',
  'zxing-wasm/*',
  'tesseract.js',
  'zod',
  ...Object.keys(
    JSON.parse(readFileSync(join(root, 'packages/gateway/package.json'), 'utf8')).dependencies,
  ).filter((name) => !name.startsWith('@tasdeeq/')),
]

/** Threads are started from files of their own: where they stand in the sources, and what they are called here. */
const workers = {
  'packages/cli/src/scan/worker.ts': 'scan-worker',
  'packages/host/src/attachments/worker.ts': 'attachments-worker',
  'packages/gateway/src/judging/worker.ts': 'judging-worker',
}

/** Writes the bundle where it is missing or stale. */
export async function bundle() {
  if (isFresh(root)) return
  const { build } = await import('esbuild')
  const folder = bundleFolder(root)
  const draft = `${folder}.${process.pid}`
  const { outputFiles } = await build({
    entryPoints: [
      { in: join(root, 'packages/cli/src/main.ts'), out: 'main' },
      ...Object.entries(workers).map(([path, out]) => ({ in: join(root, path), out })),
    ],
    outdir: draft,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node26',
    external,
    minifyWhitespace: true,
    minifySyntax: true,
    write: false,
    logLevel: 'error',
    plugins: [ownPlaces(folder)],
  })
  mkdirSync(draft, { recursive: true })
  for (const { path, text } of outputFiles) writeFileSync(path, inAscii(text))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(dirname(folder), { recursive: true })
  renameSync(draft, folder)
}

/**
 * V8 keeps the text of a program in each thread, and twice as large where one letter of it is not ASCII. The compiler
 * escapes all but regular expressions, in which an escape means the same.
 */
function inAscii(text) {
  return text.replaceAll(/[^\0-\x7f]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/**
 * What a file finds by its own place (`import.meta`) it finds from there still, and not from the bundle's; but for the
 * workers, which stand beside the bundle.
 */
function ownPlaces(folder) {
  return {
    name: 'own-places',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const place = JSON.stringify(toSlashes(relative(folder, path)))
        const contents = readFileSync(path, 'utf8')
          .split("new URL('worker.ts', import.meta.url)")
          .map((part) =>
            part.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`),
          )
          .join(`new URL('${workerBeside(path)}.mjs', import.meta.url)`)
        return { contents, loader: 'ts' }
      })
    },
  }
}

function workerBeside(path) {
  return workers[toSlashes(relative(root, join(dirname(path), 'worker.ts')))]
}

function toSlashes(path) {
  return path.replaceAll('\\', '/')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()
