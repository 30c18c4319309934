#!/usr/bin/env node
// Starts the command under the pinned Node, whatever Node started this file. Plain JavaScript: an older Node
// must be able to read it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleFolder, isFresh } from './bundle.mjs'

const OLDEST = 26

/** The folder above this file that holds `node_modules/node`, so that a checkout and an installation both work. */
function home() {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'node_modules', 'node', 'bin', 'node'))) {
    const above = dirname(folder)
    if (above === folder) return undefined
    folder = above
  }
  return folder
}

/** Signals are for the child to answer (it prints a summary, and exits); this process only waits for it. */
function startWith(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('error', (error) => {
    console.error(`tasdeeq: cannot start ${node}: ${error.message}`)
    process.exitCode = 2
  })
  child.on('exit', (code) => {
    process.exitCode = code ?? 2
  })
}

const root = home()
if (Number.parseInt(process.versions.node, 10) >= OLDEST) {
  // Stripping types and compiling is paid once; where the folder cannot be written, every time.
  if (root) module.enableCompileCache(join(root, 'node_modules', '.cache', 'tasdeeq'))
  const bundle = root && isFresh(root) ? join(bundleFolder(root), 'main.mjs') : undefined
  await import(bundle ? pathToFileURL(bundle).href : '../src/main.ts')
} else if (root) {
  startWith(join(root, 'node_modules', 'node', 'bin', 'node'))
} else {
  console.error(
    `tasdeeq: needs Node ${OLDEST} or newer, or its own in node_modules: run npm install first`,
  )
  process.exitCode = 2
}
