import { Buffer } from 'node:buffer'
import { OWN_MARK } from './kind.ts'
import { receiptWords } from './receipt-words.ts'

export interface ReceiptMail {
  readonly from: string
  readonly to: string
  /** Receipt numbers, one a message that was reported. */
  readonly numbers: readonly string[]
  /** Public address of the desk. */
  readonly publicUrl: string
  /** The first report: makes a Message-ID that is the same however often it is sent. */
  readonly report: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** A receipt as mail: it says the number and what to do, and nothing of what was reported. */
export function receiptMail({ from, to, numbers, publicUrl, report, now }: ReceiptMail): Buffer {
  // Between words of Urdu, groups of digits parted by plain spaces are shown last first, and would be typed so.
  const listed = numbers.map((number) => number.replaceAll(' ', '\u00a0')).join('\n')
  // Not the number itself: addresses are kept by browsers and proxies.
  const [en, ur] = (['en', 'ur'] as const).map((language) =>
    receiptWords[language](listed, `${publicUrl}/receipt?language=${language}`),
  )
  const text = `${en}\n\n${ur}\n`
  const domain = from.slice(from.lastIndexOf('@') + 1)
  const header = [
    `From: <${from}>`,
    `To: <${to}>`,
    `Subject: ${receiptWords.subjects.en} |`,
    ` =?utf-8?B?${Buffer.from(receiptWords.subjects.ur).toString('base64')}?=`,
    'Content-Language: en, ur',
    `Date: ${new Date(now).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <receipt-${report}@${domain}>`,
    // RFC 3834 section 5: no program is to answer it.
    'Auto-Submitted: auto-replied',
    `${OWN_MARK}: yes`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ]
  const body = Buffer.from(text.replaceAll('\n', '\r\n')).toString('base64')
  const lines = Array.from({ length: Math.ceil(body.length / 76) }, (_none, index) =>
    body.slice(index * 76, index * 76 + 76),
  )
  return Buffer.from(`${header.join('\r\n')}\r\n\r\n${lines.join('\r\n')}\r\n`)
}
