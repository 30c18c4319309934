/** A Markdown table. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

export function percent(share: number, digits = 1): string {
  return Number.isNaN(share) ? '–' : `${(share * 100).toFixed(digits)} %`
}
