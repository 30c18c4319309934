// Builds the pages where they are missing or older than anything they are made of.
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode } from './setup.mjs'

const out = join(root, 'packages/web/dist')
const STAMP = join(out, '.built')
const SOURCES = [
  'packages/web',
  'packages/engine/src',
  'packages/host/src',
  'knowledge',
  'package-lock.json',
]

/** Seconds of work on a new clone, next to none afterwards. False: they could not be built. */
export function pages() {
  if (isFresh()) return true
  console.error('Building the pages …')
  const begun = Date.now()
  if (runNode([join(root, 'packages/web/build/run.ts')]) !== 0) return false
  writeFileSync(STAMP, '')
  console.error(`The pages are built (${Math.round((Date.now() - begun) / 1000)} s).`)
  return true
}

function isFresh() {
  if (!existsSync(STAMP)) return false
  const built = statSync(STAMP).mtimeMs
  return SOURCES.every((source) => newest(join(root, source)) < built)
}

function newest(path) {
  const { mtimeMs, isDirectory } = statOf(path)
  if (!isDirectory) return mtimeMs
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && name !== 'dist' && name !== 'test')
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0)
}

function statOf(path) {
  const found = statSync(path)
  return { mtimeMs: found.mtimeMs, isDirectory: found.isDirectory() }
}
