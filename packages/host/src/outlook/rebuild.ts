import { base64Lines, bytesOf, joined } from './bytes.ts'
import type { OutlookFile, OutlookMail, Person } from './outlook-mail.ts'

/**
 * Writes a mail of Outlook as RFC 5322 has it. The same mail always gives the same bytes, so that the same report is
 * known again. Signatures of the transport are left out: they were made over other bytes, and would only look forged.
 */
export async function rebuild(mail: OutlookMail): Promise<Uint8Array> {
  const entity = await bodyOf(mail)
  const header = mail.transport.trim() === '' ? headerOf(mail) : transportOf(mail.transport)
  return joined([bytesOf(`${header}MIME-Version: 1.0\r\n`), entity])
}

/** Fields that speak of the body as it was written before. */
const OF_THE_BODY: ReadonlySet<string> = new Set([
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
  'content-language',
  'content-length',
  'dkim-signature',
  'arc-seal',
  'arc-message-signature',
  'arc-authentication-results',
  'domainkey-signature',
])

const MOST_LINES = 5_000

function transportOf(written: string): string {
  const lines = written.split(/\r?\n/u, MOST_LINES)
  const kept: string[] = []
  let isKept = false
  for (const line of lines) {
    const isFolded = line.startsWith(' ') || line.startsWith('\t')
    const name = line.slice(0, Math.max(line.indexOf(':'), 0))
    if (!isFolded) isKept = /^[!-9;-~]{1,100}$/u.test(name) && !OF_THE_BODY.has(name.toLowerCase())
    if (isKept && line.trim() !== '') kept.push(line)
  }
  return `${kept.join('\r\n')}\r\n`
}

function headerOf({ subject, from, to, cc, date, messageId }: OutlookMail): string {
  const fields = [
    ['From', personText(from)],
    ['To', to.map(personText).join(',\r\n ')],
    ['Cc', cc.map(personText).join(',\r\n ')],
    ['Subject', words(subject)],
    ['Date', Number.isNaN(Date.parse(date)) ? '' : oneLine(date)],
    ['Message-ID', oneLine(messageId)],
  ]
  return fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
}

function personText({ name, address }: Person): string {
  const inAngles = `<${oneLine(address).replace(/[<>\s]/gu, '')}>`
  return name === '' ? inAngles : `${words(name)} ${inAngles}`
}

/** RFC 2047 section 2: an encoded word has at most 75 characters. */
const IN_A_WORD = 45

function words(text: string): string {
  const line = oneLine(text)
  if (/^[A-Za-z0-9 ,.!?'-]*$/u.test(line) && line.length < 900) return line
  return pieces(line)
    .map((piece) => `=?utf-8?B?${base64Lines(bytesOf(piece))[0] ?? ''}?=`)
    .join('\r\n ')
}

/** Characters are not divided (RFC 2047 section 5). */
function pieces(text: string): readonly string[] {
  const found: string[] = []
  let piece = ''
  for (const character of text) {
    if (bytesOf(piece + character).length > IN_A_WORD) {
      found.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...found, piece]
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').trim()
}

async function bodyOf({ text, html, attachments }: OutlookMail): Promise<Uint8Array> {
  const plain = leaf('text/plain; charset=utf-8', bytesOf(text))
  const rich = html && leaf(`text/html; charset=${html.charset}`, html.bytes)
  const isBoth = rich !== undefined && text.trim() !== ''
  const said = isBoth ? await multipart('alternative', [plain, rich]) : (rich ?? plain)
  const files: Uint8Array[] = []
  for (const each of attachments) {
    files.push(each.kind === 'file' ? fileOf(each) : await messageOf(each.mail))
  }
  return files.length === 0 ? said : await multipart('mixed', [said, ...files])
}

async function messageOf(mail: OutlookMail): Promise<Uint8Array> {
  const head = 'Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n'
  return joined([bytesOf(head), await rebuild(mail)])
}

function fileOf({ name, type, id, bytes }: OutlookFile): Uint8Array {
  const declared = /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/u.test(type) ? type : 'application/octet-stream'
  const isMessage = declared.toLowerCase().startsWith('message/')
  const safe = encodeURIComponent(oneLine(name).slice(0, 200).toWellFormed())
  const identity = oneLine(id).replace(/[<>\s]/gu, '')
  const more = [
    // RFC 2231 section 4.
    `Content-Disposition: ${identity === '' ? 'attachment' : 'inline'}; filename*=utf-8''${safe}`,
    ...(identity === '' ? [] : [`Content-ID: <${identity}>`]),
  ]
  // A message in base64 is none by RFC 2046 section 5.2.1.
  return leaf(isMessage ? 'application/octet-stream' : declared, bytes, more)
}

function leaf(type: string, bytes: Uint8Array, more: readonly string[] = []): Uint8Array {
  const fields = [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...more]
  return bytesOf(`${fields.join('\r\n')}\r\n\r\n${base64Lines(bytes).join('\r\n')}\r\n`)
}

/** The boundary is made of what it divides: it cannot stand in it, and is the same each time. */
async function multipart(
  kind: 'mixed' | 'alternative',
  parts: readonly Uint8Array[],
): Promise<Uint8Array> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', joined(parts)))
  const digits = [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0'))
  const boundary = `tasdeeq-${digits.join('')}`
  const divided = parts.flatMap((part) => [bytesOf(`--${boundary}\r\n`), part, bytesOf('\r\n')])
  const head = bytesOf(`Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n`)
  return joined([head, ...divided, bytesOf(`--${boundary}--\r\n`)])
}
