import type { Analysis, Explained, Message, Outcome, Reason } from '@tasdeeq/engine'
import { quotesOf } from '../quotes.ts'
import { shorten, width } from '../width.ts'
import { isSettled, type ViewWords } from '../words.ts'
import { isolate, oneLineKept, type Page } from './page.ts'
import type { Notes } from './sources.ts'

interface Section {
  readonly outcome: Outcome
  readonly title: keyof ViewWords & ('reasons' | 'remarks' | 'signsOfGoodFaith' | 'notSettled')
  readonly bullet: string
}

const AGAINST = { outcome: 'contradicted', bullet: '• ' } as const
const FOR: Section = { outcome: 'supported', title: 'signsOfGoodFaith', bullet: '+ ' }
const OPEN: Section = { outcome: 'unknown', title: 'notSettled', bullet: '? ' }

export interface Told {
  readonly analysis: Analysis
  readonly explained: Explained
  /** Where the numbers of sources come from. */
  readonly notes: Notes
}

/** The reasons with the message's words and the facts beside them, the weaker ones in a list. */
export function renderReasons(page: Page, told: Told): void {
  const { analysis, explained } = told
  if (explained.reasons.length === 0) {
    page.line()
    page.paragraph(page.words.noReasons)
  }
  const sections: readonly Section[] = isSettled(analysis.verdict.verdict)
    ? [FOR, { ...AGAINST, title: 'remarks' }, OPEN]
    : [{ ...AGAINST, title: 'reasons' }, FOR, OPEN]
  for (const section of sections) renderSection(page, section, told)
}

function renderSection(page: Page, { outcome, title, bullet }: Section, told: Told): void {
  const reasons = told.explained.reasons.filter((reason) => reason.outcome === outcome)
  if (reasons.length === 0) return
  page.line()
  page.line(page.paint('bold', page.words[title]))
  for (const reason of reasons.filter(({ full }) => full)) {
    page.line()
    renderReason(page, { ...told, reason, bullet })
  }
  const others = reasons.filter(({ full }) => !full)
  if (others.length === 0) return
  page.line()
  page.line(page.words.also)
  for (const reason of others) page.line(inBrief(page, reason, told.analysis.message))
}

const QUOTES = 3
const QUOTE_LENGTH = 130

function renderReason(
  page: Page,
  { analysis, reason, bullet, notes }: Told & { readonly reason: Reason; readonly bullet: string },
): void {
  const { paint } = page
  const dress = (words: string): string => paint('bold', words)
  page.paragraph(oneLineKept(reason.title), { bullet, dress })
  for (const quote of quotesOf(analysis.message, reason.spans).slice(0, QUOTES)) {
    page.paragraph(isolate(`«${shorten(quote, QUOTE_LENGTH)}»`, page), {
      indent: bullet.length,
      dress: (words) => paint('yellow', words),
    })
  }
  const number = notes.numberOf(reason.sources)
  const mark = number === undefined ? '' : ` ${isolate(`[${number}]`, page)}`
  page.paragraph(oneLineKept(reason.explanation) + mark, { indent: bullet.length })
  if (reason.also.length > 0) {
    const also = `${page.words.also} ${reason.also.map(oneLineKept).join(' · ')}`
    page.paragraph(also, { indent: bullet.length })
  }
}

function inBrief(page: Page, { title, spans }: Reason, message: Message): string {
  const name = `· ${oneLineKept(title)}`
  const [quote] = quotesOf(message, spans)
  const room = page.columns - width(name) - 3
  return quote === undefined || room < 16
    ? name
    : `${name} ${page.paint('yellow', isolate(`«${shorten(quote, room - 2)}»`, page))}`
}
