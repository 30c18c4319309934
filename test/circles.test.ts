import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { test } from 'node:test'

const root = new URL('..', import.meta.url).pathname

const files = readdirSync(join(root, 'packages'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name) && !/(?:^|\/)(?:node_modules|dist)\//u.test(name))
  .map((name) => join(root, 'packages', name))

const imports = new Map(files.map((file) => [file, importsOf(file)]))

// Types count too: whoever reads one of two files that need each other has to read both.
test('no imports run in a circle', () => {
  const circles = files.flatMap((file) => {
    const way = wayBack(file)
    return way ? [way.map((step) => relative(root, step)).join(' -> ')] : []
  })
  assert.deepEqual(circles, [])
})

test('a circle would be found', () => {
  assert.ok(files.length > 500)
  assert.ok([...imports.values()].flat().length > 2000)
})

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)]
    .map((match) => resolve(dirname(file), match[1]!))
    .filter((target) => existsSync(target))
}

/** Where imports lead from this file to itself: the files on the shortest way. */
function wayBack(start: string): readonly string[] | undefined {
  const came = new Map<string, string>()
  const queue = [start]
  for (const file of queue) {
    for (const target of imports.get(file) ?? []) {
      if (target === start) return wayTo(file, came, start)
      if (came.has(target)) continue
      came.set(target, file)
      queue.push(target)
    }
  }
  return undefined
}

function wayTo(last: string, came: ReadonlyMap<string, string>, start: string): readonly string[] {
  const way = [start]
  for (let file = last; file !== start; file = came.get(file)!) way.unshift(file)
  return [start, ...way]
}
