import { html } from 'hono/html'
import { isOpening } from './opening.ts'
import { pageOf } from './page.ts'
import { problemWords, receiptWords, type ProblemWords } from './words.ts'

/**
 * What a person sees whose browser was led to nothing, or was refused: a problem of the API is for programs. In both
 * languages, since nothing tells which is theirs. Absent: the answer is no problem, or a program asked.
 */
export async function problemPage(
  request: Request,
  response: Response,
): Promise<Response | undefined> {
  const type = response.headers.get('content-type') ?? ''
  if (!type.startsWith('application/problem+json') || !isOpening(request)) return undefined
  const { en, ur } = problemWords
  const page = await pageOf({
    title: en.title,
    home: receiptWords.en.home,
    language: 'en',
    status: response.status,
    content: html`<section role="alert">
        <p class="state">${sentenceFor(response.status, en)}</p>
      </section>
      <section lang="ur" dir="rtl">
        <h2>${ur.title}</h2>
        <p class="state">${sentenceFor(response.status, ur)}</p>
        <p><a href="/ur/">${receiptWords.ur.home}</a></p>
      </section>`,
  })
  // What the answer says besides: when to come again, and what browsers may do with it.
  for (const [name, value] of response.headers)
    if (!page.headers.has(name) && name !== 'content-length') page.headers.set(name, value)
  return page
}

function sentenceFor(status: number, words: ProblemWords): string {
  if (status === 404 || status === 405) return words.nothing
  if (status === 429) return words.tooMany
  return status >= 500 ? words.away : words.refused
}
