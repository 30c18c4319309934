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

const file = fileURLToPath(import.meta.url)
const words = process.argv.slice(2)
/**
 * What V8 and the C library can be told only when a process starts, to keep a gateway small. Its main thread hands mail on
 * and keeps nothing: under load its young generation would take forty megabytes, and does well with twelve. Memory that
 * is free is shared by two arenas instead of eight a core, and large pieces go back to the system.
 */
const flags = words[0] === 'gateway' ? ['--max-semi-space-size=4'] : []
const SMALL = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MALLOC_MMAP_THRESHOLD_: '131072',
}

/** The folder above this file that holds `node_modules/node`, so that a checkout and an installation both work. */
function home() {
  let folder = dirname(file)
  while (!existsSync(join(folder, 'node_modules', 'node', 'bin', 'node'))) {
    const above = dirname(folder)
    if (above === folder) return undefined
    folder = above
  }
  return folder
}

/** Signals are for the child to answer (it prints a summary, and exits); this process only waits for it. */
function startWith(node) {
  const env = flags.length > 0 ? { ...SMALL, ...process.env } : process.env
  const child = spawn(node, [...flags, file, ...words], { stdio: 'inherit', env })
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`tasdeeq: cannot start ${node}: ${error.message}`)
    process.exitCode = 2
  })
  child.on('exit', (code) => {
    process.exitCode = code ?? 2
  })
}

/** Begins anew in the same process, where the system can; else it works as well, in more memory. */
function beginWith(wanted) {
  const { execPath, execArgv } = process
  if (!process.execve || wanted.every((flag) => execArgv.includes(flag))) return
  try {
    const args = [execPath, ...wanted, ...execArgv, file, ...words]
    process.execve(execPath, args, { ...SMALL, ...process.env })
  } catch (error) {
    console.error(`tasdeeq: goes on without ${wanted.join(' ')}: ${error.message}`)
  }
}

// What must be on the disk before it is acknowledged is synced in threads of Node's pool, which it makes when the first
// is wanted. With the four it has by itself, mails and reports that come together wait for each other's syncs.
if (words[0] === 'gateway' || words[0] === 'serve') process.env.UV_THREADPOOL_SIZE ??= '16'

const root = home()
if (Number.parseInt(process.versions.node, 10) >= OLDEST) {
  beginWith(flags)
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
