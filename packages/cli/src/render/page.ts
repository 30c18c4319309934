import type { Paint } from './colour.ts'
import { wrap } from './width.ts'

/** Shows one of our own Markdown pages on a terminal: headings, lists and paragraphs are all it knows. */
export function renderPage(
  markdown: string,
  { columns, paint }: { readonly columns: number; readonly paint: Paint },
): string {
  const blocks = markdown
    .trim()
    .split(/\n{2,}|\n(?=#|- |\* |\d+\. )|(?<=^#.*)\n/mu)
    .map((block) => renderBlock(block.trim(), { columns, paint }))
  return `\n${blocks.join('\n')}\n\n`
}

function renderBlock(
  block: string,
  { columns, paint }: { readonly columns: number; readonly paint: Paint },
): string {
  const heading = /^(#+) (.*)$/u.exec(block)
  if (heading) return `${heading[1] === '#' ? '' : '\n'}  ${paint('bold', heading[2] ?? '')}`
  const item = /^(?:[-*]|\d+\.) /u.exec(block)?.[0] ?? ''
  const words = block.slice(item.length).replace(/\s+/gu, ' ').replace(/`/gu, '')
  const lines = wrap(words, columns - 4 - item.length)
  return lines
    .map((line, index) => `  ${index === 0 ? item : ' '.repeat(item.length)}${line}`)
    .join('\n')
}
