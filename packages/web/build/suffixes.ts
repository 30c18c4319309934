import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { asciiOf, FLAGS, MARKS, SHARED, type Suffixes } from '../src/judging/suffixes.ts'

const reader = fileURLToPath(new URL('../src/judging/suffixes.ts', import.meta.url))

/** Puts the library's Public Suffix List into the page as a short text. */
export const shortSuffixes: Plugin = {
  name: 'short-suffixes',
  enforce: 'pre',
  load: {
    filter: { id: /tldts\/dist\/es6\/src\/data\/trie\.js$/ },
    handler: async (id) => {
      const text = textOf((await import(pathToFileURL(id).href)) as Suffixes)
      return `import { suffixesOf } from ${JSON.stringify(reader)}
export const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot } =
  suffixesOf(${JSON.stringify(text)})`
    },
  },
}

/** The list's short text: first its rules, then what is excepted from them. */
export function textOf(suffixes: Suffixes): string {
  const { edgeStart, edgeLength, edgeChild, labelText, nodeFlags } = suffixes
  let offset = 0
  const labels = Array.from(edgeLength, (length) => labelText.slice(offset, (offset += length)))
  const below = (node: number): string => {
    const [start = 0, end = 0] = edgeStart.subarray(node, node + 2)
    const all = labels.slice(start, end).map((label, index) => {
      const child = edgeChild[start + index] ?? 0
      return { label, flag: nodeFlags[child], text: below(child) }
    })
    const branches = withoutTwins(all)
    return FLAGS.map((flag) => inOrder(branches.filter((one) => one.flag === flag)))
      .join(MARKS.flag)
      .replace(/;+$/u, '')
  }
  return [suffixes.rulesRoot, suffixes.exceptionsRoot]
    .map((root) => withShared(below(root)))
    .join(MARKS.exceptions)
}

interface Branch {
  readonly label: string
  readonly flag: number | undefined
  readonly text: string
}

/** Without the `xn--…` beside the same label in its own letters, where neither has anything below it. */
function withoutTwins(branches: readonly Branch[]): readonly Branch[] {
  const ascii = new Set(
    branches
      .filter(({ label, text }) => text === '' && /\P{ASCII}/u.test(label))
      .map(({ label }) => asciiOf(label)),
  )
  return branches.filter(({ label, text }) => text !== '' || !ascii.has(label))
}

/** With what a label shares with the one before it left out. */
function withShared(text: string): string {
  let before = ''
  return text.replaceAll(/([,;()]?)([^,;()]+)/gu, (_, mark: string, label: string) => {
    const count = mark === MARKS.next ? sharedBy(before, label) : 0
    before = label
    return count === 0
      ? mark + label
      : String.fromCharCode(SHARED.none.charCodeAt(0) + count) + label.slice(count)
  })
}

/** How many letters two labels begin with together; the last one is always written. */
function sharedBy(before: string, label: string): number {
  const most = Math.min(before.length, label.length - 1, SHARED.most)
  let count = 0
  while (count < most && before[count] === label[count]) count++
  return count
}

/** Those with nothing below them first: what is alike stands together. */
function inOrder(branches: readonly Branch[]): string {
  return branches
    .toSorted(
      (one, other) => one.text.length - other.text.length || (one.label < other.label ? -1 : 1),
    )
    .map(({ label, text }) => (text === '' ? label : `${label}${MARKS.open}${text}${MARKS.close}`))
    .join(MARKS.next)
}
