// `npm run fix`: writes generated files anew, repairs what the linter can repair, formats.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { node, root, setup } from './setup.mjs'

setup()
const tool = (name) => join(root, 'node_modules', '.bin', name)
const STEPS = [
  [node, 'scripts/generate.mjs'],
  [node, 'packages/web/build/schema.ts'],
  [tool('oxlint'), '--type-aware', '--fix', '.'],
  [tool('oxfmt'), '.'],
]
const env = { ...process.env, PATH: `${join(node, '..')}:${process.env['PATH']}` }
const worst = Math.max(
  ...STEPS.map(
    ([file, ...args]) => spawnSync(file, args, { cwd: root, stdio: 'inherit', env }).status ?? 1,
  ),
)
process.exitCode = worst
