// Where the bundle of the command stands, and whether it may be used. Plain JavaScript: the launcher imports it.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export function bundleFolder(root) {
  return join(root, 'node_modules', '.cache', 'tasdeeq', 'bundle')
}

/** Is there a bundle, and no source newer than it? A few hundred file times cost some milliseconds. */
export function isFresh(root) {
  const file = join(bundleFolder(root), 'main.mjs')
  if (!existsSync(file)) return false
  const made = statSync(file).mtimeMs
  return [
    'packages/engine/src',
    'packages/host/src',
    'packages/gateway/src',
    'packages/cli/src',
  ].every((part) => !hasNewer(join(root, part), made))
}

/** A folder is newer when a file was added to it or taken away. */
function hasNewer(folder, time) {
  if (statSync(folder).mtimeMs > time) return true
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name !== 'examples' && hasNewer(path, time)
    return /\.(?:ts|json)$/u.test(entry.name) && statSync(path).mtimeMs > time
  })
}
