import { compileKnowledge, explain } from '@tasdeeq/engine'
import { analyseHeld, openPreviews, type Held } from '@tasdeeq/gateway'
import { loadKnowledgePack } from '@tasdeeq/host'
import { printable, oneLine } from './safe.ts'
import { renderTerminal } from './terminal.ts'
import type { Terminal } from './terminal/page.ts'

/** Characters of the columns that have a width. */
const WIDTHS: readonly number[] = [0, 0, 'suspicious'.length]

/** One line of a list: id, when, verdict, sender, for whom, subject. */
export function heldLine({ id, heldAt, judged, mailFrom, recipients, state }: Held): string {
  const many = recipients.length > 1 ? ` and ${recipients.length - 1} more` : ''
  return [
    id,
    minute(heldAt),
    state === 'held' ? judged.verdict : state,
    `<${mailFrom}>`,
    `to ${recipients[0] ?? 'nobody'}${many}:`,
    judged.subject,
  ]
    .map((piece, at) => oneLine(piece).padEnd(WIDTHS[at] ?? 0))
    .join('  ')
}

export interface HeldView {
  readonly held: Held
  /** Absent: it was deleted. */
  readonly raw?: Uint8Array
  /** The readers' country. */
  readonly reader: string
  readonly language: 'en' | 'ur'
}

/** Why it is held, and what it says: words that do nothing, whatever they are. */
export async function heldPage(view: HeldView, terminal: Terminal): Promise<string> {
  const { held, raw } = view
  const facts = factsOf(held).map(([name, value]) => `  ${name.padEnd(10)}${oneLine(value)}`)
  if (!raw) return `${facts.join('\n')}\n\n  The message itself is gone.\n`
  const page = await reasons(raw, view, terminal)
  const preview = await openPreviews(view.reader)(raw, held)
  const text = printable(preview.text.map((piece) => piece.text).join(''))
  const links = preview.links.map(({ text: words, href }) => `  ${oneLine(`${words} → ${href}`)}`)
  const files = preview.attachments.map(
    ({ name, bytes, sha256 }) => `  ${oneLine(name)}  ${bytes} bytes  SHA-256 ${sha256}`,
  )
  return [
    `${facts.join('\n')}\n${page}`,
    section('What it says', text.split('\n').slice(0, MOST_LINES)),
    section('Links (defanged)', links),
    section('Attachments (not opened)', files),
  ].join('')
}

const MOST_LINES = 120

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n  ${title}\n\n${lines.join('\n')}\n`
}

async function reasons(
  raw: Uint8Array,
  { held, reader, language }: HeldView,
  terminal: Terminal,
): Promise<string> {
  const knowledge = compileKnowledge(loadKnowledgePack())
  const analysis = await analyseHeld(raw, { held, knowledge, reader })
  const explained = explain(analysis, knowledge, language)
  return renderTerminal({ analysis, explained }, terminal)
}

function factsOf(held: Held): readonly (readonly [string, string])[] {
  const { judged, rule, deeds = [], reports } = held
  return [
    ['Id', held.id],
    ['State', held.state],
    ['Held', `${minute(held.heldAt)} UTC, until ${minute(held.expiresAt)}`],
    ['Sender', `<${held.mailFrom}>  ${held.client.ip ?? ''}`],
    ['For', held.recipients.join(', ')],
    ['Rule', `${rule.name}${rule.line > 0 ? ` (line ${rule.line})` : ''}`],
    ...(judged.deadline === undefined
      ? []
      : [['Deadline', `it claims ${minute(judged.deadline)} UTC`] as const]),
    ...deeds.map(
      ({ time, by, does, to }) =>
        ['Done', `${minute(time)}  ${does}${to ? ` to ${to.join(', ')}` : ''} by ${by}`] as const,
    ),
    ...reports.map(
      ({ time, by, says }) => ['Report', `${minute(time)}  ${says} by ${by}`] as const,
    ),
  ]
}

function minute(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ')
}
