import { explain, type Analysis, type Knowledge, type Span } from '@tasdeeq/engine'
import type { InBoth, Preview, PreviewReason } from '../../reading.ts'

const MOST_REASONS = 40
const MOST_SPANS = 12
const MOST_WORDS = 1_000

/** What the engine says of it, in both languages, with the places that each word rests on. */
export function reasonsShown(
  analysis: Analysis,
  knowledge: Knowledge,
  { plain, place }: Showing,
): Pick<Preview, 'headline' | 'reasons'> {
  const en = explain(analysis, knowledge, 'en')
  const ur = explain(analysis, knowledge, 'ur')
  const both = (one: string, other: string): InBoth => ({
    en: plain(one, MOST_WORDS),
    ur: plain(other, MOST_WORDS),
  })
  const reasons = en.findings.map((finding, at): PreviewReason => {
    const { id, outcome, weight, title, explanation, spans, sources } = finding
    const other = ur.findings[at] ?? finding
    return {
      id,
      outcome,
      weight,
      title: both(title, other.title),
      text: both(explanation, other.explanation),
      spans: spans.slice(0, MOST_SPANS).flatMap((span) => place(span) ?? []),
      sources: sources.map(({ title: name, url }) => ({ title: name, url })),
    }
  })
  return {
    headline: both(en.headline, ur.headline),
    reasons: reasons
      .toSorted((one, another) => Math.abs(another.weight) - Math.abs(one.weight))
      .slice(0, MOST_REASONS),
  }
}

export interface Showing {
  /** A text without the message's readers, and no longer than so much. */
  readonly plain: (text: string, most: number) => string
  /** Where a stretch of the message stands in what is shown of it; undefined: nowhere. */
  readonly place: (span: Span) => Span | undefined
}
