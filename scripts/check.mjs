// `npm run check`: format, lint, types, unused code, generated files, house rules. Everything runs, also after a
// failure, so that one look shows all there is to do.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { node, root, setup } from './setup.mjs'

setup()
const tool = (name) => [join(root, 'node_modules', '.bin', name)]
const STEPS = [
  ['format', [...tool('oxfmt'), '--check', '.']],
  ['lint', [...tool('oxlint'), '--type-aware', '--deny-warnings', '.']],
  ['types of the engine', [...tool('tsc'), '-p', 'packages/engine']],
  ['types', tool('tsc')],
  ['types of the citizen’s page', [...tool('tsc'), '-p', 'packages/web']],
  ['types of its worker', [...tool('tsc'), '-p', 'packages/web/tsconfig.worker.json']],
  ['types of the console', [...tool('tsc'), '-p', 'packages/web/tsconfig.console.json']],
  ['types of its tests', [...tool('tsc'), '-p', 'packages/web/tsconfig.test.json']],
  ['unused code', tool('knip')],
  ['knowledge', [node, 'packages/cli/bin/tasdeeq.mjs', 'knowledge', 'validate']],
  ['generated files', [node, 'scripts/generate.mjs', '--verify']],
  ['types of the API', [node, 'packages/web/build/schema.ts', '--verify']],
  ['linear patterns', [node, 'scripts/linear.ts']],
  ['house rules', [node, '--test', '--test-reporter=dot', 'test/house.test.ts']],
]

const failed = STEPS.filter(([name, command]) => !passes(name, command)).map(([name]) => name)
console.log(
  failed.length === 0
    ? '\nAll in order.'
    : `\nTo be repaired: ${failed.join(', ')}. (npm run fix does some of it.)`,
)
process.exitCode = failed.length === 0 ? 0 : 1

function passes(name, [file, ...args]) {
  const begun = performance.now()
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // Tools that are started through `env node` run on the pinned Node as well.
    env: { ...process.env, PATH: `${join(node, '..')}:${process.env['PATH']}` },
  })
  const good = status === 0
  console.log(`${good ? '✔' : '✖'} ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`)
  if (!good) console.log(`${error ? `${error.message}\n` : ''}${stdout}${stderr}`.trimEnd())
  return good
}
