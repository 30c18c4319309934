import type { PageWords } from '../src/words/document.ts'
import { askingHtml } from './asking.ts'
import { ICON } from './icons.ts'

/** Addresses of what a page loads. */
export interface PageParts {
  readonly language: string
  readonly words: PageWords
  readonly script: string
  readonly style: string
  /** The page in the other languages. */
  readonly others: readonly {
    readonly language: string
    readonly name: string
    readonly address: string
  }[]
}

/** The document: what it says can be read, and a receipt looked up, before and without any script. */
export function pageHtml(parts: PageParts): string {
  const { language, words, script, style, others } = parts
  const switches = others
    .map(
      ({ language: other, name, address }) =>
        `<a href="${address}" lang="${other}" hreflang="${other}">${name}</a>`,
    )
    .join(' ')
  return `<!doctype html>
<html lang="${language}" dir="${words.direction}" data-country="PK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} · Tasdeeq</title>
<meta name="description" content="${words.lead}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#0b5d4b">
<link rel="icon" href="${ICON}">
<link rel="manifest" href="/${language}.webmanifest">
<link rel="stylesheet" href="${style}">
<link rel="modulepreload" href="${script}">
</head>
<body>
<div class="page">
<header class="top">
<a class="brand" href="${language === 'en' ? '/' : `/${language}/`}"><span>تصدیق</span> Tasdeeq</a>
<nav>${switches}</nav>
</header>
<main>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<div id="app">
${askingHtml(words)}
</div>
<details class="card privacy"><summary>${words.privacyTitle}</summary><p>${words.privacy}</p><p>${words.privacyProof}</p><p id="offline" hidden>${words.offlineReady}</p><p id="readers" hidden><span role="status">${words.readersOffer}</span> <button type="button">${words.readersKeep}</button></p></details>
<p id="install" class="buttons" hidden><button type="button">${words.install}</button></p>
<section class="card my-receipt"><h2><label for="number">${words.myReceipt}</label></h2>
<form method="post" action="/receipt" class="buttons"><input id="number" name="number" type="search" inputmode="numeric" autocomplete="off" maxlength="24" dir="ltr" placeholder="0000 0000 0000 0000"><input type="hidden" name="language" value="${language}"><button type="submit">${words.receiptLink}</button></form></section>
</main>
<footer><p>${words.about}</p></footer>
</div>
<script type="module" src="${script}"></script>
</body>
</html>
`
}

/** The web app's manifest (W3C), with what it can be handed by other apps. */
export function manifestJson(language: string, words: PageWords): string {
  const start = language === 'en' ? '/' : `/${language}/`
  return JSON.stringify({
    id: start,
    name: `تصدیق Tasdeeq: ${words.title}`,
    short_name: language === 'ur' ? 'تصدیق' : 'Tasdeeq',
    lang: language,
    dir: words.direction,
    start_url: start,
    scope: '/',
    display: 'standalone',
    background_color: '#f6f5f1',
    theme_color: '#0b5d4b',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
    ],
    share_target: {
      action: start,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [
          {
            name: 'file',
            accept: [
              'image/*',
              'application/pdf',
              'message/rfc822',
              'text/plain',
              '.eml',
              '.msg',
              '.docx',
            ],
          },
        ],
      },
    },
  })
}
