import type { Language } from '@tasdeeq/engine'
import { markup, page, type Html } from './html.ts'
import { defanged } from './inert.ts'
import type { Preview, PreviewPiece } from './preview.ts'
import type { PreviewWords } from './preview-words.ts'
import { previewWords } from './words.ts'

/** The preview as a page by itself, in which nothing works. */
export function previewPage(preview: Preview, language: Language): string {
  return page({
    language,
    title: previewWords[language].title,
    body: previewBody(preview, language),
    forms: false,
  })
}

/** The same, to be put into another page. */
export function previewBody(preview: Preview, language: Language): Html {
  const words = previewWords[language]
  const { headline } = preview.explained[language]
  return markup`<section class="answer ${preview.verdict}">
<h1>${headline}</h1>
<p class="reason">${preview.reason[language]}</p>
${facts(preview, words)}
</section>
${reasons(preview, language)}
<section>
<h2>${words.message}</h2>
<div class="text">${preview.text.map((piece) => marked(piece, words))}</div>
${preview.isCut ? markup`<p class="soft">${words.cut}</p>` : undefined}
</section>
${links(preview, words)}
${listed(
  words.hidden,
  preview.hidden.map((text) => markup`<li dir="auto">${text}</li>`),
)}
${files(preview, words)}`
}

function facts(preview: Preview, words: PreviewWords): Html {
  const rows: readonly (readonly [string, string])[] = [
    [words.from, preview.from],
    [words.replyTo, preview.replyTo],
    [words.to, preview.to],
    [words.subject, preview.subject],
    [words.date, preview.date === undefined ? '' : new Date(preview.date).toUTCString()],
    [words.envelopeSender, preview.mailFrom],
    [words.authentication, preview.authentication ?? words.notChecked],
  ]
  const items = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => markup`<dt>${name}</dt><dd><bdi>${value}</bdi></dd>`)
  return markup`<dl>${items}</dl>`
}

function reasons(preview: Preview, language: Language): Html {
  const told = preview.explained[language].reasons.filter(
    ({ outcome, full }) => outcome === 'contradicted' && full,
  )
  if (told.length === 0) return markup``
  const items = told.map(
    ({ title, explanation }) => markup`<h3>${defanged(title)}</h3><p>${defanged(explanation)}</p>`,
  )
  return markup`<section><h2>${previewWords[language].reasons}</h2>${items}</section>`
}

function marked({ text, claim }: PreviewPiece, words: PreviewWords): Html {
  return claim === undefined
    ? markup`${text}`
    : markup`<mark>${text}<small><bdi>${words.kinds[claim]}</bdi></small></mark>`
}

function links(preview: Preview, words: PreviewWords): Html {
  const items = preview.links.map(({ text, href }) => {
    const name = text === '' ? undefined : markup`<bdi>${text}</bdi> `
    return markup`<li>${name}<bdi class="fact" dir="ltr">${href}</bdi></li>`
  })
  return listed(words.links, items)
}

function listed(title: string, items: readonly Html[]): Html {
  return items.length === 0
    ? markup``
    : markup`<section><h2>${title}</h2><ul>${items}</ul></section>`
}

function files({ attachments }: Preview, words: PreviewWords): Html {
  if (attachments.length === 0) return markup``
  const items = attachments.map(
    ({ name, type, bytes, sha256 }) =>
      markup`<li><bdi>${name === '' ? type : name}</bdi> <span class="soft">(<bdi>${type}</bdi>, ${bytes} ${words.bytes})</span><br><bdi class="fact soft" dir="ltr">SHA-256 ${sha256}</bdi></li>`,
  )
  return markup`<section><h2>${words.attachments}</h2><p class="soft">${words.notOpened}</p><ul>${items}</ul></section>`
}
