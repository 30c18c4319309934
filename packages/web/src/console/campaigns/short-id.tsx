import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { campaignWords } from './words.ts'

/** What tells a campaign from another that is called the same: the end of its id, which is chance. */
export function ShortId({ id }: { readonly id: string }): JSX.Element {
  const words = useWords(campaignWords)
  return (
    <span className="short-id" dir="ltr" title={words.shortId}>
      {shortId(id)}
    </span>
  )
}

/** The same within a line of text, which may run from right to left: `#a3f2` would be read as `a3f2#` there. */
export function shortIdInText(id: string): string {
  return `\u2066${shortId(id)}\u2069`
}

function shortId(id: string): string {
  return `#${id.slice(-4)}`
}
