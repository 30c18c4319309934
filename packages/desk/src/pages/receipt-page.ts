import { contactsIn } from '@tasdeeq/engine'
import { html } from 'hono/html'
import type { ReceiptView } from '../intake/intake.ts'
import type { Explanation } from '../reading.ts'
import { locales } from './locales.ts'
import { pageOf, type Html } from './page.ts'
import { receiptWords, type ReceiptWords } from './words.ts'

/** What the page of a receipt shows. */
export type Shown =
  | {
      readonly kind: 'receipt'
      readonly number: string
      readonly view: ReceiptView
      /** Numbers and addresses of real bodies: of these, what stands in the advice can be tapped. */
      readonly ways: ReadonlySet<string>
    }
  /** With what was typed, to be compared and mended. */
  | { readonly kind: 'unknown'; readonly number: string }
  | { readonly kind: 'forgotten' }
  /** Only the field for the number, with what is known of it. */
  | { readonly kind: 'asking'; readonly number: string }

/** The page of a receipt: read without a script, whole with one look. */
export function receiptPage(shown: Shown, language: 'en' | 'ur'): Promise<Response> {
  const words = receiptWords[language]
  return pageOf({
    title: words.title,
    home: words.home,
    language,
    status: shown.kind === 'unknown' ? 404 : 200,
    content: contentOf(shown, words, language),
  })
}

function contentOf(shown: Shown, words: ReceiptWords, language: 'en' | 'ur'): Html {
  if (shown.kind === 'receipt') return receiptOf(shown, words, language)
  const number = shown.kind === 'forgotten' ? '' : shown.number
  return html`${shown.kind === 'asking' ? '' : noteOf(words[shown.kind])}
  ${question(words, language, number)} ${shown.kind === 'asking' ? inOther(words) : ''}`
}

function noteOf(note: string): Html {
  return html`<section role="alert"><p class="state">${note}</p></section>`
}

/** Nobody has said yet which language is theirs. */
function inOther({ other }: ReceiptWords): Html {
  const { language, name, direction } = other
  return html`<p>
    <a href="/receipt?language=${language}" lang="${language}" dir="${direction}">${name}</a>
  </p>`
}

function question(words: ReceiptWords, language: string, number: string): Html {
  return html`<form method="post" action="/receipt">
    <label for="number">${words.number}</label>
    <input
      id="number"
      name="number"
      inputmode="numeric"
      autocomplete="off"
      maxlength="30"
      dir="ltr"
      placeholder="0000 0000 0000 0000"
      value="${number}"
      aria-describedby="number-hint"
      required
    />
    <p class="soft" id="number-hint">${words.numberHint}</p>
    <input type="hidden" name="language" value="${language}" />
    <button type="submit">${words.look}</button>
  </form>`
}

function receiptOf(
  { number, view, ways }: Extract<Shown, { kind: 'receipt' }>,
  words: ReceiptWords,
  language: 'en' | 'ur',
): Html {
  const date = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' })
  return html`<section>
      ${view.outcome ? outcomeOf(view.outcome, words) : html`<p class="state">${words.states[view.state]}</p>`}
      ${view.reverted ? html`<p><strong>${words.reverted}</strong></p>` : ''}
      <p class="soft">
        ${words.received}
        ${date.format(view.received)}${view.outcome ? html` · ${words.decided} ${date.format(view.outcome.decided)}` : ''}
        · ${words.others[view.others]}
      </p>
    </section>
    ${checkOf(view, words, ways)}
    <form method="post" action="/receipt">
      <input type="hidden" name="number" value="${number}" />
      <input type="hidden" name="language" value="${language}" />
      <input type="hidden" name="forget" value="yes" />
      <p class="soft">${words.forgetHint}</p>
      <button class="quiet" type="submit">${words.forget}</button>
    </form>`
}

function outcomeOf(
  { outcome, words: said, blocks, stopped }: NonNullable<ReceiptView['outcome']>,
  words: ReceiptWords,
): Html {
  return html`<p class="state">${words.outcomes[outcome]}</p>
    ${said === '' ? '' : html`<p dir="auto">${said}</p>`}
    ${blocks > 0 ? html`<p>${words.blocks(blocks)}</p>` : ''}
    ${stopped > 0 ? html`<p>${words.stopped(stopped)}</p>` : ''}`
}

/** What the check says; but not beside a decision of people that says the contrary, as two voices of one desk. */
function checkOf(
  { explanation, outcome }: ReceiptView,
  words: ReceiptWords,
  ways: ReadonlySet<string>,
): Html | string {
  if (!explanation) return ''
  if (!outcome || FITTING[outcome.outcome].includes(explanation.verdict))
    return explanationOf(explanation, words, ways)
  const care = html`<h2>${words.now}</h2>
    <p>${words.careful}</p>`
  return html`<section>
    ${NEEDS_CARE.has(outcome.outcome) ? care : ''}
    <p class="soft">${words.overruled}</p>
  </section>`
}

const NEEDS_CARE: ReadonlySet<Outcome> = new Set<Outcome>(['fraud', 'unclear'])

/** Verdicts of the check that may stand beside what people decided. */
const FITTING: Readonly<Record<Outcome, readonly Explanation['verdict'][]>> = {
  fraud: ['fraud', 'suspicious'],
  unwanted: ['unwanted'],
  genuine: ['clear', 'verified'],
  unclear: ['suspicious', 'clear'],
}

type Outcome = NonNullable<ReceiptView['outcome']>['outcome']

function explanationOf(
  { headline, reasons, advice }: NonNullable<ReceiptView['explanation']>,
  words: ReceiptWords,
  ways: ReadonlySet<string>,
): Html {
  return html`<section>
    <h2>${words.engineSays}</h2>
    <p class="state">${headline}</p>
    ${advice.length === 0 ? '' : html`<h2>${words.now}</h2>`}
    <ol>
      ${advice.map((text) => html`<li>${tappable(text, ways)}</li>`)}
    </ol>
    ${reasons.length === 0 ? '' : html`<h2>${words.why}</h2>`}
    <ul>
      ${reasons.map(({ title, text }) => html`<li><strong>${title}</strong><br />${text}</li>`)}
    </ul>
  </section>`
}

/** Advice, with what leads to a real body one tap away, and nothing else. */
function tappable(text: string, ways: ReadonlySet<string>): readonly (Html | string)[] {
  let at = 0
  const parts = contactsIn(text, ways).flatMap(({ start, end, href }) => {
    const before = text.slice(at, start)
    at = end
    const shown = text.slice(start, end)
    return [before, html`<a href="${href}" dir="ltr" rel="noopener noreferrer">${shown}</a>`]
  })
  return [...parts, text.slice(at)]
}
