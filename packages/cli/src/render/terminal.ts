import type { Analysis, Explained, ExplainedFinding } from '@tasdeeq/engine'
import type { Paint } from './colour.ts'
import { quotesOf } from './quotes.ts'
import { oneLine } from './safe.ts'
import { shorten, width, wrap } from './width.ts'
import { percent, verdictLooks, viewWords, type ViewWords } from './words.ts'

export interface TerminalView {
  readonly file: string
  readonly analysis: Analysis
  readonly explained: Explained
  /** The forwarded message's explanation, where the view leads with it. */
  readonly quoted?: Explained
}

export interface Terminal {
  /** Cells in a line. */
  readonly columns: number
  readonly paint: Paint
}

/** What a person sees: the answer, the reasons with the message's words and the facts, what to do, small print. */
export function renderTerminal(view: TerminalView, terminal: Terminal): string {
  const carried = view.quoted && view.analysis.quoted[0]
  const analysis = carried ?? view.analysis
  const explained = carried ? (view.quoted ?? view.explained) : view.explained
  const page = openPage(explained, terminal)
  page.line(terminal.paint('dim', isolate(shorten(oneLine(view.file), page.columns), page)))
  if (carried && view.explained.note !== undefined) page.paragraph(view.explained.note, 0)
  answer(page, analysis, explained)
  reasons(page, analysis, explained)
  advice(page, explained)
  smallPrint(page, analysis)
  return page.text()
}

interface Page {
  readonly columns: number
  readonly paint: Paint
  readonly words: ViewWords
  readonly rtl: boolean
  readonly line: (text?: string, indent?: number) => void
  /** A text wrapped to the width. */
  readonly paragraph: (text: string, indent: number, paint?: (line: string) => string) => void
  readonly text: () => string
}

const RIGHT_TO_LEFT_MARK = '\u200f'
const MARGIN = 2

function openPage(explained: Explained, { columns, paint }: Terminal): Page {
  const rtl = explained.direction === 'rtl'
  const lines: string[] = []
  const line = (text = '', indent = 0): void => {
    const mark = rtl && text !== '' ? RIGHT_TO_LEFT_MARK : ''
    lines.push(text === '' ? '' : mark + ' '.repeat(MARGIN + indent) + text)
  }
  const usable = Math.max(24, Math.min(columns, 100) - 2 * MARGIN)
  return {
    columns: usable,
    paint,
    words: viewWords[explained.language],
    rtl,
    line,
    paragraph: (text, indent, dress = (words) => words) => {
      for (const words of wrap(text, usable - indent)) line(dress(words), indent)
    },
    text: () => `\n${lines.join('\n')}\n`,
  }
}

function answer(page: Page, { verdict }: Analysis, explained: Explained): void {
  const { colour, sign } = verdictLooks[verdict.verdict]
  const name = page.paint('inverse', page.paint('bold', ` ${sign} ${explained.verdictName} `))
  const family = explained.familyName === undefined ? '' : ` · ${explained.familyName}`
  page.line()
  page.line(page.paint(colour, name) + page.paint(colour, family))
  page.line()
  page.paragraph(explained.headline, 0, (words) => page.paint('bold', words))
  const likelihood = `${explained.likelihood} · ${page.words.of} ${isolate(percent(verdict.probability), page)}`
  page.paragraph(likelihood, 0, (words) => page.paint('dim', words))
}

const SECTIONS = [
  { outcome: 'contradicted', title: 'reasons', bullet: '•' },
  { outcome: 'supported', title: 'signsOfGoodFaith', bullet: '+' },
  { outcome: 'unknown', title: 'notSettled', bullet: '?' },
] as const

function reasons(page: Page, analysis: Analysis, explained: Explained): void {
  if (explained.findings.length === 0) {
    page.line()
    page.paragraph(page.words.noReasons, 0)
  }
  for (const { outcome, title, bullet } of SECTIONS) {
    const findings = explained.findings.filter((finding) => finding.outcome === outcome)
    if (findings.length === 0) continue
    page.line()
    page.line(page.paint('bold', page.words[title]))
    for (const [index, finding] of findings.entries()) {
      reason(page, { analysis, finding, bullet, brief: index >= IN_FULL })
    }
  }
}

/** The weightiest findings are told in full; what follows them is named and quoted. */
const IN_FULL = 8

interface Reason {
  readonly analysis: Analysis
  readonly finding: ExplainedFinding
  readonly bullet: string
  readonly brief: boolean
}

const QUOTES = 3
const QUOTE_LENGTH = 120

function reason(page: Page, { analysis, finding, bullet, brief }: Reason): void {
  if (!brief) page.line()
  const id = page.paint('dim', isolate(finding.id, page))
  const roomy = width(finding.title) + finding.id.length + 6 <= page.columns
  const [first = '', ...rest] = wrap(`${bullet} ${oneLineKept(finding.title)}`, page.columns)
  page.line(page.paint('bold', first) + (roomy ? `  ${id}` : ''))
  for (const words of rest) page.line(page.paint('bold', words), 2)
  for (const quote of quotesOf(analysis.message, finding.spans).slice(0, brief ? 1 : QUOTES)) {
    page.paragraph(isolate(`«${shorten(quote, QUOTE_LENGTH)}»`, page), 2, (words) =>
      page.paint('yellow', words),
    )
  }
  if (brief) return
  page.paragraph(oneLineKept(finding.explanation), 2)
  const [source] = finding.sources
  if (source) sourceLine(page, source)
}

/** An address is never broken: whoever follows it copies it. */
function sourceLine(page: Page, { title, url }: ExplainedFinding['sources'][number]): void {
  const dim = (words: string): string => page.paint('dim', words)
  const name = `${page.words.source}: ${isolate(oneLine(title), page)}`
  if (url !== undefined && width(name) + width(url) + 4 <= page.columns) {
    page.line(dim(`${name}, ${isolate(oneLine(url), page)}`), 2)
    return
  }
  page.paragraph(name, 2, dim)
  if (url !== undefined) page.line(dim(isolate(oneLine(url), page)), 2)
}

function advice(page: Page, explained: Explained): void {
  if (explained.advice.length === 0) return
  page.line()
  page.line(page.paint('bold', page.words.now))
  for (const [index, { text }] of explained.advice.entries()) {
    const number = `${index + 1}. `.padStart(4)
    const [first = '', ...rest] = wrap(oneLineKept(text), page.columns - number.length)
    page.line(number + first)
    for (const words of rest) page.line(words, number.length)
  }
}

function smallPrint(page: Page, { message, sender, versions, now }: Analysis): void {
  const { authentication } = sender
  const results =
    authentication.by === 'nobody'
      ? page.words.unproven
      : isolate(
          `SPF ${authentication.spf}, DKIM ${authentication.dkim}, DMARC ${authentication.dmarc}`,
          page,
        )
  const parts = [
    `${page.words.sender}: ${isolate(oneLine(sender.address) || '?', page)}`,
    ...(message.channel === 'email' ? [`${page.words.authentication}: ${results}`] : []),
    ...(message.anomalies.length > 0
      ? [
          `${page.words.outOfOrder}: ${isolate(message.anomalies.map(({ kind }) => kind).join(', '), page)}`,
        ]
      : []),
    `${page.words.knowledge}: ${isolate(versions.knowledge, page)}`,
    `${page.words.judgedAsOf} ${isolate(new Date(now).toISOString().slice(0, 10), page)}`,
  ]
  page.line()
  page.paragraph(parts.join(' · '), 0, (words) => page.paint('dim', words))
}

/** Keeps what runs the other way from tearing a right-to-left line apart. */
function isolate(text: string, page: Page): string {
  return page.rtl ? `\u2068${text}\u2069` : text
}

/** Like `oneLine`, for words of the engine, whose isolates must stay: they are put back around what they held. */
function oneLineKept(text: string): string {
  return text
    .split(/([\u2068\u2069])/u)
    .map((piece) => (piece === '\u2068' || piece === '\u2069' ? piece : inner(piece)))
    .join('')
}

function inner(piece: string): string {
  const clean = oneLine(piece)
  return clean === ''
    ? piece === ''
      ? ''
      : ' '
    : `${/^\s/u.test(piece) ? ' ' : ''}${clean}${/\s$/u.test(piece) ? ' ' : ''}`
}
