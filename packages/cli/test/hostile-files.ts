import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostileTexts, textOf } from '../../engine/test/hostile-texts.ts'
import { samples } from './run.ts'

/** A file that is given to the command as it is. Built when asked for, since some are large. */
export interface HostileFile {
  readonly name: string
  readonly extension: 'eml' | 'txt'
  readonly build: () => Uint8Array
}

const MB = 1024 * 1024
const HEAD = 'From: a@sender.example\r\nTo: b@reader.example\r\nX-Tasdeeq-Sample: yes\r\n'
const notice = (): Uint8Array => readFileSync(join(samples, 'police-notice.eml'))

/** Those of the texts that the command gets 20 MB of; the engine gets all of them. */
const LONG: ReadonlySet<string> = new Set([
  'deadlines and arrests',
  'digits',
  'one letter, spaced',
  'zero-width characters',
  'letters and zero-width characters',
  'opening quotation marks',
  'forwarded mails',
  'Urdu',
  'combining marks',
])

export const hostileFiles: readonly HostileFile[] = [
  ...hostileTexts
    .filter(({ name }) => LONG.has(name))
    .map((text) => ({
      name: `20 MB of ${text.name}, as a chat`,
      extension: 'txt' as const,
      build: () => Buffer.from(textOf(text, 20 * MB)).subarray(0, 20 * MB),
    })),
  ...[1, 100, 700, 1_500].map((length) => ({
    name: `a notice cut off at ${length} bytes`,
    extension: 'eml' as const,
    build: () => notice().subarray(0, length),
  })),
  ...['utf-16', 'utf-7', 'iso-2022-jp', 'x-none', 'windows-1256', ';;='].map((charset) => ({
    name: `Urdu in the wrong charset: ${charset}`,
    extension: 'eml' as const,
    build: () =>
      Buffer.from(
        `${HEAD}Subject: =?${charset}?B?2KLZviDaqdmI?=\r\nContent-Type: text/plain; charset="${charset}"\r\n\r\nآپ کو ۲۴ گھنٹے میں گرفتار کیا جائے گا`,
      ),
  })),
  header('comments in headers that never close', ['Content-Type: text/plain ', '((', '']),
  header('comments in the date that never close', ['Date: ', '(', '']),
  header('comments in comments in Received', ['Received: from a ', '(b ', '; 1 Jan 2026']),
  header('quotes in a name that never close', ['Reply-To: ', '"a\\', '" <a@b.example>']),
  header('words in an Authentication-Results', ['Authentication-Results: ', 'a; spf=(', '']),
  header('semicolons in a type', ['Content-Type: multipart/mixed', '; boundary', '=b']),
  { name: 'links to 100,000 hosts', extension: 'eml', build: manyHosts },
  { name: '1,000 parts, each with a type without end', extension: 'eml', build: longTypes },
  {
    name: 'a page of 200,000 words that are hidden and 200,000 that are not',
    extension: 'eml',
    build: hidden,
  },
]

/** Of so many of the second that the limit on headers is nearly reached. */
function header(name: string, [head, unit, tail]: readonly [string, string, string]): HostileFile {
  const build = (): Uint8Array =>
    Buffer.from(`${HEAD}${head}${unit.repeat(Math.floor(1_900_000 / unit.length))}${tail}\r\n\r\nx`)
  return { name, extension: 'eml', build }
}

function manyHosts(): Uint8Array {
  const links = Array.from(
    { length: 100_000 },
    (_, at) => `<a href="https://fia-gov-pk-${at}.example/">https://fia.gov.pk.${at}.example</a> `,
  )
  return Buffer.from(`${HEAD}Content-Type: text/html\r\n\r\n${links.join('')}`)
}

function longTypes(): Uint8Array {
  const part = `--b\r\nContent-Type: text/plain ${' ('.repeat(900)}; name="${'a;'.repeat(100)}\r\n\r\nx\r\n`
  return Buffer.from(`${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(999)}`)
}

function hidden(): Uint8Array {
  const words = '<span style="display:none">aa</span><b>bb</b> '.repeat(80_000)
  return Buffer.from(`${HEAD}Content-Type: text/html\r\n\r\n${words}`)
}
