import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { FLAGS, MARKS, type Suffixes } from '../src/judging/suffixes.ts'

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
    const branches = labels.slice(start, end).map((label, index) => {
      const child = edgeChild[start + index] ?? 0
      return { label, flag: nodeFlags[child], text: below(child) }
    })
    return FLAGS.map((flag) => inOrder(branches.filter((one) => one.flag === flag)))
      .join(MARKS.flag)
      .replace(/;+$/u, '')
  }
  return [below(suffixes.rulesRoot), below(suffixes.exceptionsRoot)].join(MARKS.exceptions)
}

interface Branch {
  readonly label: string
  readonly text: string
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
