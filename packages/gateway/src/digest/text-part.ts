import type { DigestMail } from './digest-mail.ts'
import type { Row } from './rows.ts'
import type { HeldWords } from './held-words.ts'
import { heldWords } from './words.ts'

/** The digest for programs that show no HTML. */
export function textPart({ language, rows, more }: DigestMail): string {
  const words = heldWords[language]
  const blocks = [
    `${words.greeting}\n${words.intro(rows.length + more)}`,
    words.calm,
    ...rows.map((row, index) => rowText(language === 'ur' ? isolated(row) : row, index + 1, words)),
    ...(more > 0 ? [words.more(more)] : []),
    `-- \n${words.footer}`,
  ]
  return `${blocks.join('\n\n')}\n`
}

/** What others wrote turns no line that runs from right to left: `Name <address>` would be read backwards there. */
function isolated(row: Row): Row {
  const { recipients } = row
  return {
    ...row,
    subject: apart(row.subject),
    from: apart(row.from),
    ...(recipients !== undefined && { recipients: apart(recipients) }),
  }
}

function apart(text: string): string {
  return `\u2068${text}\u2069`
}

function rowText(row: Row, number: number, words: HeldWords): string {
  const lines = [
    `${number}. ${words.about}: ${row.subject}`,
    `${words.from}: ${row.from}`,
    ...(row.recipients === undefined ? [] : [`${words.forWhom}: ${row.recipients}`]),
    `${words.held}: ${row.held}`,
    `${words.until}: ${row.kept}`,
    `${words.risk}: ${row.risk}`,
    `${words.why}: ${row.reason}`,
    ...(row.deadline === undefined ? [] : [row.deadline]),
    `${words.look}:\n${row.links.look}`,
    `${words.release}:\n${row.links.release}`,
    `${words.fraud}:\n${row.links.fraud}`,
  ]
  return lines.join('\n')
}
