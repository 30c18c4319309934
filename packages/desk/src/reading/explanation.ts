import { explain, type Knowledge } from '@tasdeeq/engine'
import type { Explanation } from '../reading.ts'
import type { About } from './about.ts'

const MOST_REASONS = 6

/** What a reporter is told of the message, in their language. */
export function explanationOf(
  { analysis }: About,
  knowledge: Knowledge,
  language: 'en' | 'ur',
): Explanation {
  const { headline, reasons, advice } = explain(analysis, knowledge, language)
  return {
    verdict: analysis.verdict.verdict,
    headline,
    reasons: reasons
      .slice(0, MOST_REASONS)
      .map(({ title, explanation }) => ({ title, text: explanation })),
    advice: advice.map(({ text }) => text),
  }
}
