import type { Paint } from './colour.ts'
import { directed, isolated } from './direction.ts'
import { wrap } from './width.ts'
import type { Language } from './words.ts'

export interface PageView {
  readonly columns: number
  readonly paint: Paint
  readonly language: Language
}

/** Shows one of our own Markdown pages on a terminal: headings, lists and paragraphs are all it knows. */
export function renderPage(markdown: string, view: PageView): string {
  const blocks = markdown
    .trim()
    .split(/\n{2,}|\n(?=#|- |\* |\d+\. )|(?<=^#.*)\n/mu)
    .map((block) => renderBlock(block.trim(), view))
  return `\n${blocks.join('\n')}\n\n`
}

function renderBlock(block: string, { columns, paint, language }: PageView): string {
  const heading = /^(#+) (.*)$/u.exec(block)
  if (heading) {
    const gap = heading[1] === '#' ? '' : '\n'
    return gap + directed(`  ${paint('bold', heading[2] ?? '')}`, language)
  }
  const item = /^(?:[-*]|\d+\.) /u.exec(block)?.[0] ?? ''
  const words = block
    .slice(item.length)
    .replace(/\s+/gu, ' ')
    .replace(/\*([^*`]+)\*/gu, '$1')
    .replace(/`([^`]*)`/gu, (_, code: string) => isolated(code, language))
  const lines = wrap(words, columns - 4 - item.length)
  return lines
    .map((line, index) => (index === 0 ? item : ' '.repeat(item.length)) + line)
    .map((line) => directed(`  ${line}`, language))
    .join('\n')
}
