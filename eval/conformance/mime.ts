import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Message } from '../../packages/engine/src/index.ts'
import { onOneLine, read } from './headers.ts'
import { addressesIn, timeOf, type HeaderValue, type ParsedMail } from './stalwart.ts'
import type { Outcome, Suite } from './suite.ts'

/** Whole mails with what Stalwart's mail parser makes of them: sender, subject, date, and what a reader sees. */
export const mime: Suite = {
  id: 'mime',
  title: 'MIME: whole mails, Stalwart',
  run: async (folder) => {
    const place = join(folder, 'mime/stalwart_mail_parser/eml')
    const outcomes: Outcome[] = []
    for (const path of below(place).filter((file) => file.endsWith('.eml'))) {
      const parsed = JSON.parse(readFileSync(path.replace(/eml$/u, 'json'), 'utf8')) as ParsedMail
      outcomes.push(...compare(relative(place, path), await read(readFileSync(path)), parsed))
    }
    return outcomes
  },
}

const SETS = [
  'mime/notmuch_corpora',
  'mime/public_inbox_t_all',
  'mime/stalwart_mail_parser/maildir',
  'rspamd_messages',
  'spamassassin_t_data/spam',
  'spamassassin_t_data/nice',
  'spamassassin_t_data/dkim',
]

/** Torture sets that say nothing of what must come out: nothing may break, and a reader must see something. */
export const torture: Suite = {
  id: 'torture',
  title: 'MIME: mails of notmuch, public-inbox, Rspamd, SpamAssassin',
  run: async (folder) => {
    const outcomes: Outcome[] = []
    for (const path of SETS.flatMap((set) => below(join(folder, set)))) {
      const raw = readFileSync(path)
      const isBlank = raw.every((byte) => byte <= 0x20)
      const actual = isBlank ? 'read' : stateOf(await read(raw))
      outcomes.push({ name: relative(folder, path), expected: 'read', actual })
    }
    return outcomes
  },
}

function stateOf({ anomalies, text, headers }: Message): string {
  if (anomalies.some(({ kind }) => kind === 'parser-failed')) return 'the parser failed'
  const said = anomalies.some(({ kind }) => kind === 'empty' || kind === 'not-text')
  return text !== '' || said || headers.length > 0 ? 'read' : 'nothing read, and nothing said'
}

function below(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function compare(name: string, message: Message, parsed: ParsedMail): readonly Outcome[] {
  const header = (wanted: string): Exclude<HeaderValue, string> => {
    const value = parsed.parts[0]?.headers.find((field) => field.name === wanted)?.value
    return typeof value === 'object' ? value : {}
  }
  return [
    {
      name: `${name}: from`,
      expected: addressesIn(header('from').Address).join(', '),
      actual: message.from.map(({ address }) => address).join(', '),
    },
    {
      name: `${name}: subject`,
      expected: onOneLine(header('subject').Text ?? ''),
      actual: onOneLine(message.subject),
    },
    {
      name: `${name}: date`,
      expected: String(timeOf(header('date').DateTime)),
      actual: String(message.date),
    },
    { name: `${name}: text`, expected: 'all lines', actual: missingLine(message, parsed) },
  ]
}

/** The first line of plain text that a reader would see and ours does not. */
function missingLine(message: Message, { parts, html_body: seen }: ParsedMail): string {
  const shown = allWords(message)
  const lines = seen.flatMap((index) => {
    const body = parts[index]?.body
    return typeof body === 'object' ? (body.Text ?? '').split('\n') : []
  })
  const missing = lines.map(wordsOnly).find((line) => !shown.includes(line))
  return missing === undefined ? 'all lines' : `misses: ${missing.slice(0, 80)}`
}

/** Of the message and of those it carries: a forwarded letter has a text of its own. */
function allWords(message: Message): string {
  return wordsOnly(
    [message.text, ...message.quoted.map((quoted) => allWords(quoted.message))].join('\n'),
  )
}

/** Marks of quotation, blanks and signs that nobody sees are ours to change. */
function wordsOnly(text: string): string {
  return text.replace(/[\s>\p{Cc}\p{Cf}]+/gu, '')
}
