// Sets itself up the first time, outside the workspaces, and marks the citizen's page: `npm run lighthouse`.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const node = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url))

// The browser is Debian's: none is to be downloaded.
const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' }
if (!existsSync(new URL('node_modules/lighthouse', import.meta.url)))
  run('npm', ['ci', '--no-audit', '--no-fund', '--workspaces=false'])
run(node, ['mark.mjs', ...process.argv.slice(2)])

function run(command, options) {
  const { status } = spawnSync(command, options, { cwd: here, env, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
