import { readFileSync } from 'node:fs'

const PAGE = readFileSync(new URL('../../../../docs/gateway.md', import.meta.url), 'utf8')

/** What docs/gateway.md shows in the first block of text below this heading: tests run it as it stands. */
export function blockBelow(heading: string): string {
  const below = PAGE.slice(PAGE.indexOf(`\n## ${heading}\n`))
  const block = /```text\n(.*?)```/su.exec(below)?.[1]
  if (block === undefined) throw new Error(`docs/gateway.md has no block below ${heading}`)
  return block
}

/** The paragraph of such a block whose comment holds these words, without the comment. */
export function partBelow(block: string, words: string): string {
  const part = block.split('\n\n').find((text) => text.startsWith('#') && text.includes(words))
  if (part === undefined) throw new Error(`docs/gateway.md has no part “${words}”`)
  return part.replaceAll(/^#.*\n/gmu, '').trim()
}
