import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { grouped } from './grouped.mjs'

const root = mkdtempSync(join(tmpdir(), 'tasdeeq-grouped-'))
const place = join(root, 'made')
after(() => rmSync(root, { recursive: true, force: true }))

const PLAIN = "test('a sentence', () => {})\n"

function written(path, text = PLAIN) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  return path
}

function loadedBy(made) {
  return readFileSync(made, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line.replace('import ', '')))
}

void test('files of a folder that share a process are all loaded, each once; others run as they are', () => {
  const shared = ['one', 'below/two', 'three'].map((name) =>
    written(`packages/engine/src/${name}.test.ts`),
  )
  const alone = [written('packages/engine/test/a.test.ts'), written('packages/web/src/b.test.ts')]
  const [made, ...rest] = grouped([...shared, ...alone], { root, place })
  assert.deepEqual(rest, alone)
  assert.deepEqual(
    loadedBy(made),
    shared.map((path) => pathToFileURL(join(root, path)).href),
  )
})

void test('what touches its process, measures time or has hooks around all tests has a process of its own', () => {
  const plain = ['x', 'y'].map((name) => written(`packages/cli/src/${name}.test.ts`))
  const own = [
    'process.env.TZ = "UTC"',
    'const began = performance.now()',
    'globalThis.fetch = undefined',
    'mock.timers.enable()',
    'after(() => {})',
    'void before(() => {})',
  ].map((line, at) => written(`packages/cli/src/own-${at}.test.ts`, `${line}\n${PLAIN}`))
  const run = grouped([...own, ...plain], { root, place })
  assert.deepEqual(
    run.filter((file) => own.includes(file)),
    own,
  )
  assert.equal(run.length, own.length + 1)
})
