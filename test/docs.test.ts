import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, test } from 'node:test'
import { usage } from '../packages/cli/src/usage.ts'

const root = new URL('..', import.meta.url).pathname

/** What a version or a decision named in its time may be gone since. */
const HISTORY = /^(?:CHANGELOG\.md|docs\/decisions\/)/u
const NOT_OURS = new Set(['node_modules', 'dist', 'artefacts'])

function pagesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    if (NOT_OURS.has(name) || name.startsWith('.')) return []
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return pagesBelow(path)
    return name.endsWith('.md') ? [path] : []
  })
}

const pages = pagesBelow(root).map((path) => ({
  path,
  name: relative(root, path),
  text: readFileSync(path, 'utf8'),
}))
const current = pages.filter(({ name }) => !HISTORY.test(name))

/** A heading's anchor, as GitHub makes it. */
function anchorOf(heading: string): string {
  const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').toLowerCase()
  return words.replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-')
}

function anchorsOf(path: string): ReadonlySet<string> {
  const text = readFileSync(path, 'utf8').replace(/```[\s\S]*?```/gu, '')
  return new Set([...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading]) => anchorOf(heading!)))
}

function brokenLinks(path: string, text: string): readonly string[] {
  const prose = text.replace(/```[\s\S]*?```/gu, '').replace(/`[^`\n]*`/gu, '')
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target]) => target!)
  return targets.filter((target) => {
    if (/^[a-z]+:/u.test(target)) return false
    const [file = '', anchor] = target.split('#')
    const to = file === '' ? path : join(dirname(path), file)
    if (!existsSync(to)) return true
    return anchor !== undefined && !anchorsOf(to).has(anchor)
  })
}

describe('a relative link leads to a file, and to a heading of it', () => {
  for (const { path, name, text } of pages)
    test(name, () => assert.deepEqual(brokenLinks(path, text), []))
})

const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const scripts = new Set(Object.keys((manifest as { scripts: object }).scripts))

describe('a script of npm that a page names is there', () => {
  for (const { name, text } of current) {
    const named = [...text.matchAll(/npm run ([a-z][a-z:-]*)/gu)].map(([, script]) => script!)
    if (named.length === 0) continue
    test(name, () =>
      assert.deepEqual(
        named.filter((script) => !scripts.has(script)),
        [],
      ),
    )
  }
})

const commands = new Set(
  [...usage('').matchAll(/tasdeeq ([a-z][a-z-]*)/gu)].map(([, command]) => command!),
)

describe('a command of tasdeeq that a page calls is there', () => {
  for (const { name, text } of current) {
    const called = [...text.matchAll(/^(?:\$ )?(?:npm start --|tasdeeq) ([a-z][a-z-]*)/gmu)]
    if (called.length === 0) continue
    test(name, () =>
      assert.deepEqual(
        called.map(([, command]) => command!).filter((command) => !commands.has(command)),
        [],
      ),
    )
  }
})

/** Names of files as pages give them: from the root, without a place to fill in. */
const FILE = /`((?:bench|docs|eval|knowledge|packages|samples|scripts|test)\/[\w./-]+)`/gu

describe('a file of this repository that a page names is there', () => {
  for (const { name, text } of current) {
    const named = [...text.matchAll(FILE)].map(([, file]) => file!)
    if (named.length === 0) continue
    test(name, () =>
      assert.deepEqual(
        named.filter((file) => !existsSync(join(root, file))),
        [],
      ),
    )
  }
})
