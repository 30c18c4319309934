import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { pageStyle } from './style.ts'

export type Html = ReturnType<typeof html>

export interface Page {
  readonly title: string
  /** What the link to the citizen's page says. */
  readonly home: string
  readonly language: 'en' | 'ur'
  readonly status: number
  readonly content: Html
}

/** A page that takes no script and no other file. */
export async function pageOf({ title, home, language, status, content }: Page): Promise<Response> {
  const page = html`<!doctype html>
    <html lang="${language}" dir="${language === 'ur' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="description" content="${title}" />
        <title>${title} · Tasdeeq</title>
        ${style}
      </head>
      <body>
        <main>
          <p><a href="${language === 'en' ? '/' : `/${language}/`}">تصدیق Tasdeeq · ${home}</a></p>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`
  return new Response((await page).toString(), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
  })
}

/** In one piece: a space more would be another style than the one that the policy lets through. */
const style = raw(`<style>${pageStyle}</style>`)
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
