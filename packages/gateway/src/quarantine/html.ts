import type { Language } from '@tasdeeq/engine'
import { style } from './style.ts'

/** HTML that is safe to be put between other HTML. */
export interface Html {
  readonly html: string
}

type Piece = Html | string | number | undefined | readonly Html[]

/** Puts words into HTML: what is not HTML already is escaped. */
export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: parts.map((part, index) => part + shown(pieces[index])).join('') }
}

function shown(piece: Piece): string {
  if (piece === undefined) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece))
  return 'html' in piece ? piece.html : piece.map((one) => one.html).join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? '')
}

export interface PageParts {
  readonly language: Language
  readonly title: string
  readonly body: Html
  /** May its forms be sent, to where it came from? */
  readonly forms: boolean
}

/** What a page may do: nothing but look like something, and perhaps send its forms. */
export function pagePolicy(forms: boolean): string {
  return `default-src 'none'; style-src 'unsafe-inline'; form-action ${forms ? "'self'" : "'none'"}; base-uri 'none'`
}

/** A page by itself: no script, nothing loaded. */
export function page({ language, title, body, forms }: PageParts): string {
  const direction = language === 'ur' ? 'rtl' : 'ltr'
  const made = markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(forms)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
  return made.html
}
