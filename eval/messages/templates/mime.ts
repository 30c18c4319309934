/** A mail as a service sends it, before it is put on the wire. */
export interface Letter {
  readonly id: string
  readonly from: { readonly name: string; readonly address: string }
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly date: Date
  readonly html: string
  readonly text: string
  readonly encoding: 'base64' | '8bit'
}

/** As it came over the wire, with the headers that such services write. */
export function mimeOf(letter: Letter): string {
  const { id, from, to, subject, encoding } = letter
  const domain = from.address.slice(from.address.indexOf('@') + 1)
  const head = [
    `Return-Path: <bounces@${domain}>`,
    `Date: ${letter.date.toUTCString().replace('GMT', '+0000')}`,
    `From: ${encoded(from.name)} <${from.address}>`,
    `To: ${encoded(to.name)} <${to.address}>`,
    `Message-ID: <${id}@mailer.${domain}>`,
    `Subject: ${encoded(subject)}`,
    'MIME-Version: 1.0',
    'Auto-Submitted: auto-generated',
    'X-Tasdeeq-Sample: yes',
    `Content-Type: multipart/alternative; boundary="=_${id}"`,
  ]
  const parts = [
    part('text/plain', letter.text, encoding),
    part('text/html', letter.html, encoding),
  ]
  const body = parts.map((one) => `--=_${id}\r\n${one}\r\n`).join('')
  return `${head.join('\r\n')}\r\n\r\n${body}--=_${id}--\r\n`
}

function part(type: string, content: string, encoding: Letter['encoding']): string {
  const lines = content.replace(/\r?\n/gu, '\r\n')
  const body =
    encoding === '8bit' ? lines : Buffer.from(lines).toString('base64').replace(/.{76}/gu, '$&\r\n')
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`
}

/** RFC 2047, a word at a time so that no character is torn. */
function encoded(text: string): string {
  if (/^[\w .,:-]*$/u.test(text) && !/[^\x20-\x7e]/u.test(text)) return text
  return text
    .split(/(?<= )/u)
    .map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`)
    .join('\r\n ')
}
