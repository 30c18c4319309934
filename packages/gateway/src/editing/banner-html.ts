import type { VerdictWord } from '@tasdeeq/engine'
import { linesOf, type Warning } from './banner-text.ts'

/**
 * The warning for a text/html body: ASCII only, so that it fits any charset, with inline styles and nothing remote.
 * The styles are marked important, since the message's own could hide it otherwise.
 */
export function bannerHtml(warning: Warning): string {
  const blocks = warning.languages.map((language) => blockOf(warning, language))
  return `${blocks.join('\r\n')}\r\n`
}

function blockOf(warning: Warning, language: 'en' | 'ur'): string {
  const [title = '', ...rest] = linesOf(warning, language)
  const by = rest.pop() ?? ''
  const { direction, font, align, line } = LOOKS[language]
  const frame = `${VISIBLE};direction:${direction}!important;text-align:${align}!important;font-family:${font}!important;margin:0 0 12px 0!important;padding:12px 16px!important;${COLOURS[warning.verdict]}`
  const rows = [
    row(`font-size:17px!important;font-weight:bold!important;line-height:${line}!important`, title),
    ...rest.map((text) => row(`font-size:15px!important;line-height:${line}!important`, text)),
    row(`font-size:12px!important;line-height:${line}!important`, by),
  ]
  const open = `<div dir="${direction}" lang="${language}" style="${frame}">`
  return [open, ...rows, '</div>'].join('\r\n')
}

function row(style: string, text: string): string {
  return `<div style="${VISIBLE};${style};color:#1b1b1b!important;margin:2px 0!important">\r\n${ascii(text)}</div>`
}

const VISIBLE =
  'display:block!important;visibility:visible!important;opacity:1!important;position:static!important;float:none!important;max-height:none!important;height:auto!important;width:auto!important;overflow:visible!important;transform:none!important;text-indent:0!important'

const LOOKS = {
  en: { direction: 'ltr', align: 'left', font: 'Arial,Helvetica,sans-serif', line: '1.45' },
  ur: {
    direction: 'rtl',
    align: 'right',
    font: "'Noto Nastaliq Urdu','Jameel Noori Nastaleeq','Urdu Typesetting',Tahoma,serif",
    line: '2.1',
  },
} as const

const RED = 'border:2px solid #b3261e!important;background:#fdecea!important'
const AMBER = 'border:2px solid #9a6700!important;background:#fff6dd!important'
const GREY = 'border:2px solid #5f6368!important;background:#f1f3f4!important'
const COLOURS: Readonly<Record<VerdictWord, string>> = {
  fraud: RED,
  suspicious: AMBER,
  unwanted: GREY,
  clear: GREY,
  verified: GREY,
}

/** Words of the message stand in the reason: nothing in it may be read as HTML. Short lines, for every server. */
function ascii(text: string): string {
  return text
    .split(' ')
    .map((word) => word.replace(/[^!-~]|[<>&"']/gu, reference))
    .join('\r\n')
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 32};`
}
