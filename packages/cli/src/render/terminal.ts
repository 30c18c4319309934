import type { Analysis, Explained } from '@tasdeeq/engine'
import { oneLine } from './safe.ts'
import { shorten } from './width.ts'
import { percent, verdictLooks } from './words.ts'
import { isolate, oneLineKept, openPage, type Page, type Terminal } from './terminal/page.ts'
import { renderReasons } from './terminal/reasons.ts'
import { openNotes, renderSources } from './terminal/sources.ts'

export interface TerminalView {
  /** What the page is about; absent where that stands above it already. */
  readonly file?: string
  readonly analysis: Analysis
  readonly explained: Explained
  /** The forwarded message's explanation, where the view leads with it. */
  readonly quoted?: Explained
}

/** What a person sees: the answer, the reasons with the message's words and the facts, what to do, small print. */
export function renderTerminal(view: TerminalView, terminal: Terminal): string {
  const carried = view.quoted && view.analysis.quoted[0]
  const analysis = carried ?? view.analysis
  const explained = carried ? (view.quoted ?? view.explained) : view.explained
  const page = openPage(explained, terminal)
  const notes = openNotes()
  if (view.file !== undefined)
    page.line(terminal.paint('dim', isolate(shorten(oneLine(view.file), page.columns), page)))
  if (carried && view.explained.note !== undefined) page.paragraph(view.explained.note)
  answer(page, analysis, explained)
  renderReasons(page, { analysis, explained, notes })
  advice(page, explained)
  renderSources(page, notes)
  smallPrint(page, analysis, explained)
  return page.text()
}

function answer(page: Page, { verdict }: Analysis, explained: Explained): void {
  const { colour, sign } = verdictLooks[verdict.verdict]
  const name = page.paint('inverse', page.paint('bold', ` ${sign} ${explained.verdictName} `))
  const family = explained.familyName === undefined ? '' : `· ${explained.familyName}`
  page.line()
  page.line(`${page.paint(colour, name)} ${page.paint(colour, family)}`.trimEnd())
  page.line()
  page.paragraph(explained.headline, { dress: (words) => page.paint('bold', words) })
  for (const { text } of explained.advice.filter(({ kind }) => kind === 'calm')) {
    page.paragraph(oneLineKept(text))
  }
  if (explained.lacking !== undefined) return
  const likelihood = `${explained.likelihood} · ${page.words.of} ${percent(verdict.probability, page.words.percent)}`
  page.paragraph(likelihood, { dress: (words) => page.paint('dim', words) })
}

/** What calms stands above, with the answer; whom to call in danger stands by itself, at the end. */
function advice(page: Page, { advice: all }: Explained): void {
  const steps = all.filter(({ kind }) => kind !== 'calm' && kind !== 'danger')
  if (steps.length > 0) {
    page.line()
    page.line(page.paint('bold', page.words.now))
  }
  for (const [index, { text }] of steps.entries()) {
    page.paragraph(oneLineKept(text), { bullet: steps.length > 1 ? `${index + 1}. ` : '' })
  }
  for (const { text } of all.filter(({ kind }) => kind === 'danger')) {
    page.line()
    page.paragraph(oneLineKept(text))
  }
}

function smallPrint(page: Page, analysis: Analysis, explained: Explained): void {
  const { message, sender, versions, now } = analysis
  const address = oneLine(sender.address)
  const parts = [
    ...(address === '' ? [] : [`${page.words.sender}: ${isolate(address, page)}`]),
    ...(message.channel === 'email' ? [authentication(page, analysis)] : []),
    ...(message.anomalies.length > 0
      ? [
          `${page.words.outOfOrder}: ${isolate([...new Set(message.anomalies.map(({ kind }) => kind))].join(', '), page)}`,
        ]
      : []),
    `${page.words.knowledge}: ${isolate(versions.knowledge, page)}`,
    `${page.words.judgedAsOf} ${isolate(new Date(now).toISOString().slice(0, 10), page)}`,
  ]
  const dress = (words: string): string => page.paint('dim', words)
  page.line()
  page.paragraph(parts.join(' · '), { dress })
  const [first] = explained.reasons
  if (first === undefined) return
  page.paragraph(`${page.words.more}: ${isolate(`tasdeeq explain ${first.id}`, page)}`, { dress })
}

function authentication(page: Page, { sender }: Analysis): string {
  const { by, spf, dkim, dmarc } = sender.authentication
  const results = isolate(`SPF ${spf}, DKIM ${dkim}, DMARC ${dmarc}`, page)
  return `${page.words.authentication}: ${by === 'nobody' ? page.words.unproven : results}`
}
