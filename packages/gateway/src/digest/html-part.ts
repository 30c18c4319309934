import { markup, type Html } from '../quarantine/html.ts'
import type { DigestMail } from './digest-mail.ts'
import type { Row } from './rows.ts'
import type { HeldWords } from './held-words.ts'
import { heldWords } from './words.ts'

const FONT = {
  en: 'Segoe UI,Roboto,Noto Sans,Arial,sans-serif',
  ur: "'Noto Nastaliq Urdu','Jameel Noori Nastaleeq','Urdu Typesetting',Tahoma,serif",
}
const LINE = { en: '1.55', ur: '2.2' }

/** The digest for people. Its style stands on the elements: many mail programs drop style sheets. Nothing is loaded. */
export function htmlPart({ language, rows, more }: DigestMail): string {
  const words = heldWords[language]
  const direction = language === 'ur' ? 'rtl' : 'ltr'
  const made = markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"></head>
<body dir="${direction}" style="margin:0;background:#f7f6f3">
<div dir="${direction}" lang="${language}" style="max-width:42rem;margin:0 auto;padding:20px 16px;color:#1c2126;font-family:${FONT[language]};font-size:16px;line-height:${LINE[language]}">
<p style="margin:0 0 8px">${words.greeting}<br>${words.intro(rows.length + more)}</p>
<p style="margin:0 0 18px;color:#59616b">${words.calm}</p>
${rows.map((row) => card(row, words))}
${more > 0 ? markup`<p style="margin:0 0 18px;font-weight:600">${words.more(more)}</p>` : undefined}
<p style="margin:18px 0 0;color:#59616b;font-size:14px">${words.footer}</p>
</div>
</body>
</html>
`
  return made.html
}

function card(row: Row, words: HeldWords): Html {
  const deadline =
    row.deadline === undefined
      ? undefined
      : markup`<p style="margin:8px 0;padding:8px 12px;background:#fdeeb5;border-radius:6px">${row.deadline}</p>`
  return markup`<div style="background:#ffffff;border:1px solid #dfdbd3;border-radius:8px;padding:14px 16px;margin:0 0 14px">
<p style="margin:0 0 6px;font-weight:700;font-size:17px"><bdi>${row.subject}</bdi></p>
${fact(words.from, row.from)}
${row.recipients === undefined ? undefined : fact(words.forWhom, row.recipients)}
${fact(words.held, row.held)}
${fact(words.until, row.kept)}
${fact(words.risk, row.risk)}
<p style="margin:8px 0;color:#a81e22;font-weight:600">${row.reason}</p>
${deadline}
<p style="margin:10px 0 0">${link(row.links.look, words.look, true)} ${link(row.links.release, words.release, false)} ${link(row.links.fraud, words.fraud, false)}</p>
</div>
`
}

function fact(name: string, value: string): Html {
  return markup`<p style="margin:0"><span style="color:#59616b">${name}:</span> <bdi>${value}</bdi></p>`
}

function link(address: string, name: string, isFirst: boolean): Html {
  const colours = isFirst ? 'background:#1f5f86;color:#ffffff' : 'background:#ffffff;color:#1f5f86'
  return markup`<a href="${address}" style="display:inline-block;margin:4px 0;padding:4px 14px;border:1px solid #1f5f86;border-radius:6px;text-decoration:none;font-weight:600;${colours}">${name}</a>`
}
