import type { Language } from '@tasdeeq/engine'
import { defanged, oneLine } from '../quarantine/inert.ts'
import { markup, page, type Html } from '../quarantine/html.ts'
import type { Held } from '../quarantine.ts'
import type { HeldWords, PageWords } from './held-words.ts'
import { heldWords } from './words.ts'

/** What a page says where nothing is asked. */
export type Notice = {
  [Key in keyof PageWords]: PageWords[Key] extends string ? never : Key
}[keyof PageWords]

export function noticePage(notice: Notice, language: Language): string {
  const { title, text } = heldWords[language].page[notice]
  const body = markup`<section><h1>${title}</h1><p>${text}</p></section>`
  return page({ language, title, body, forms: false })
}

export interface Question {
  readonly notice: Notice
  /** What the button says. */
  readonly button: string
  /** Names that are sent with it. */
  readonly says: readonly string[]
  /** Offers to say that the mail is genuine. */
  readonly offersGenuine: boolean
}

/** Asks before anything happens: the reason stands above the button. */
export function questionPage(held: Held, question: Question, language: Language): string {
  const words = heldWords[language]
  const { title, text } = words.page[question.notice]
  const body = markup`<section class="answer ${held.judged.verdict}">
<h1>${title}</h1>
<p class="reason">${defanged(held.judged.reason[language])}</p>
${facts(held, words)}
<p>${text}</p>
${form(question, words)}
</section>`
  return page({ language, title, body, forms: true })
}

function facts({ judged, mailFrom }: Held, words: HeldWords): Html {
  const { name, address } = judged.from
  const from = defanged(oneLine(`${name} <${address || mailFrom}>`, 200))
  const subject = defanged(oneLine(judged.subject, 200)) || words.noSubject
  return markup`<dl><dt>${words.from}</dt><dd><bdi>${from}</bdi></dd><dt>${words.about}</dt><dd><bdi>${subject}</bdi></dd></dl>`
}

function form({ button, says, offersGenuine }: Question, words: HeldWords): Html {
  const genuine = offersGenuine
    ? markup`<label><input type="checkbox" name="genuine" value="yes"> ${words.page.genuine}</label>`
    : undefined
  const hidden = says.map((name) => markup`<input type="hidden" name="${name}" value="yes">`)
  return markup`<form method="post">${genuine}${hidden}<button>${button}</button></form>`
}

/** A preview, with what can be done below it. */
export function lookPage(
  preview: Html,
  links: { readonly release: string; readonly fraud: string },
  language: Language,
): string {
  const words = heldWords[language]
  const body = markup`${preview}
<section><div class="actions"><a href="${links.fraud}">${words.fraud}</a> <a href="${links.release}">${words.release}</a></div></section>`
  return page({ language, title: words.look, body, forms: false })
}
