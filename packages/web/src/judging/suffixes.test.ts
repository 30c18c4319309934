import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOf } from '../../build/suffixes.ts'
import { suffixesOf, type Suffixes } from './suffixes.ts'

const list = new URL('../../../../node_modules/tldts/dist/es6/src/data/trie.js', import.meta.url)

test('the Public Suffix List grown from its short text is the one it was made of', async () => {
  const whole = (await import(list.href)) as Suffixes
  const text = textOf(whole)
  const grown = suffixesOf(text)
  assert.deepEqual(rulesOf(grown, grown.rulesRoot), rulesOf(whole, whole.rulesRoot))
  assert.deepEqual(rulesOf(grown, grown.exceptionsRoot), rulesOf(whole, whole.exceptionsRoot))
  assert.equal(textOf(grown), text)
  assert.ok(rulesOf(grown, grown.rulesRoot).length > 9_000)
})

/** Every label with its flag and how deep it stands, in the order of the list: by hash, as look-ups need it. */
function rulesOf(suffixes: Suffixes, root: number): readonly string[] {
  const { edgeStart, edgeLength, edgeChild, labelText, nodeFlags } = suffixes
  let offset = 0
  const labels = Array.from(edgeLength, (length) => labelText.slice(offset, (offset += length)))
  const below = (node: number, path: string): readonly string[] => {
    const [start = 0, end = 0] = edgeStart.subarray(node, node + 2)
    return labels.slice(start, end).flatMap((label, index) => {
      const child = edgeChild[start + index] ?? 0
      const name = `${path}.${label}`
      return [`${name} ${nodeFlags[child]}`, ...below(child, name)]
    })
  }
  return below(root, '')
}
