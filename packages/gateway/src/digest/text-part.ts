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
    ...rows.map((row, index) => rowText(row, index + 1, words)),
    ...(more > 0 ? [words.more(more)] : []),
    `-- \n${words.footer}`,
  ]
  return `${blocks.join('\n\n')}\n`
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
