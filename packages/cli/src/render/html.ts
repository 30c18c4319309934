import type { Analysis, Explained, Reason } from '@tasdeeq/engine'
import { escape, isolated } from './html/escape.ts'
import { markedText } from './html/marked.ts'
import { style } from './html/style.ts'
import { technical } from './html/technical.ts'
import { quotesOf } from './quotes.ts'
import type { TerminalView } from './terminal.ts'
import { isSettled, percent, verdictLooks, viewWords, type ViewWords } from './words.ts'

/**
 * A page by itself: the verdict, the reasons beside the marked message, what to do. It has no script, loads
 * nothing, and says so to the browser; every word of the message is escaped.
 */
export function renderHtml(view: TerminalView): string {
  const { explained } = view
  const carried = view.quoted && view.analysis.quoted[0]
  const body =
    carried && view.quoted
      ? section(carried, view.quoted, explained.note) + carrier(view)
      : section(view.analysis, explained)
  const { language, direction, verdictName } = view.quoted ?? explained
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escape(`${verdictName} · Tasdeeq`)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
<footer>Tasdeeq ${escape(view.analysis.versions.engine)} · ${isolated(view.file ?? '')}</footer>
</body>
</html>
`
}

function section(analysis: Analysis, explained: Explained, note?: string): string {
  const words = viewWords[explained.language]
  return `${answer(analysis, explained, note)}
<div class="columns">
<div class="reasons">
${advice(explained, words)}
${findings(analysis, explained, words)}
</div>
<article class="message" aria-label="${escape(words.message)}">
<h2>${escape(words.message)}</h2>
${markedText(analysis, words)}
${hidden(analysis, words)}
${technical(analysis, words)}
</article>
</div>`
}

function answer({ verdict }: Analysis, explained: Explained, note = ''): string {
  const words = viewWords[explained.language]
  const sure = escape(percent(verdict.probability, words.percent))
  const family =
    explained.familyName === undefined
      ? ''
      : `<span class="family">${escape(explained.familyName)}</span>`
  return `<header class="answer ${verdict.verdict}">
${note === '' ? '' : `<p class="note">${escape(note)}</p>`}
<p class="verdict"><span class="sign" aria-hidden="true">${verdictLooks[verdict.verdict].sign}</span> <strong>${escape(explained.verdictName)}</strong> ${family}</p>
<h1>${escape(explained.headline)}</h1>
${ofKind(explained, 'calm')}
<p class="likelihood"><meter min="0" max="1" value="${verdict.probability.toFixed(3)}">${sure}</meter> ${escape(explained.likelihood)} · ${escape(words.of)} ${sure}</p>
</header>`
}

function advice({ advice: all }: Explained, words: ViewWords): string {
  const steps = all.filter(({ kind }) => kind !== 'calm' && kind !== 'danger')
  if (steps.length === 0) return ''
  const items = steps.map(({ text }) => `<li>${escape(text)}</li>`).join('\n')
  const tag = steps.length > 1 ? 'ol' : 'ul'
  return `<section class="advice"><h2>${escape(words.now)}</h2><${tag}>${items}</${tag}>${ofKind({ advice: all }, 'danger')}</section>`
}

/** What calms stands with the answer; whom to call in danger below the steps. */
function ofKind({ advice: all }: Pick<Explained, 'advice'>, wanted: 'calm' | 'danger'): string {
  return all
    .filter(({ kind }) => kind === wanted)
    .map(({ text }) => `<p class="${wanted}">${escape(text)}</p>`)
    .join('\n')
}

const SECTIONS = [
  ['contradicted', 'reasons'],
  ['supported', 'signsOfGoodFaith'],
  ['unknown', 'notSettled'],
] as const

function findings(analysis: Analysis, explained: Explained, words: ViewWords): string {
  if (explained.reasons.length === 0) return `<p>${escape(words.noReasons)}</p>`
  const settled = isSettled(analysis.verdict.verdict)
  return SECTIONS.map(([outcome, name]) => {
    const some = explained.reasons.filter((reason) => reason.outcome === outcome)
    if (some.length === 0) return ''
    const title = settled && name === 'reasons' ? 'remarks' : name
    const items = (full: boolean): string =>
      some
        .filter((reason) => reason.full === full)
        .map((reason) => reasonItem(reason, analysis, words))
        .join('\n')
    const others = items(false)
    return `<section class="findings ${outcome}"><h2>${escape(words[title])}</h2>${items(true)}${others === '' ? '' : `<details class="others"><summary>${escape(words.others)}</summary>${others}</details>`}</section>`
  }).join('\n')
}

const QUOTES = 4

function reasonItem(reason: Reason, { message }: Analysis, words: ViewWords): string {
  const quotes = quotesOf(message, reason.spans)
    .slice(0, QUOTES)
    .map((quote) => `<q dir="auto">${escape(quote.slice(0, 300))}</q>`)
    .join(' ')
  const sources = reason.sources
    .map(
      ({ title, url }) =>
        `<li dir="auto">${escape(title)}${url === undefined ? '' : ` ${sourceLink(url)}`}</li>`,
    )
    .join('')
  const also = reason.also.map((title) => escape(title)).join(' · ')
  return `<div class="finding" id="finding-${escape(`${reason.id}-${reason.outcome}`)}">
<h3>${escape(reason.title)}</h3>
${quotes === '' ? '' : `<p class="quotes">${quotes}</p>`}
<p>${escape(reason.explanation)}</p>
${also === '' ? '' : `<p class="also">${escape(words.also)} ${also}</p>`}
${sources === '' ? '' : `<details><summary>${escape(words.source)}</summary><ul class="sources">${sources}</ul></details>`}
</div>`
}

/** Only addresses from the knowledge are links; those of the message never are. */
function sourceLink(url: string): string {
  return url.startsWith('https://')
    ? `<a class="url" href="${escape(url)}" rel="noreferrer noopener">${isolated(url)}</a>`
    : `<span class="url">${isolated(url)}</span>`
}

function hidden({ message }: Analysis, words: ViewWords): string {
  if (message.hidden.length === 0) return ''
  const items = message.hidden
    .slice(0, 20)
    .map(
      ({ text, how }) =>
        `<li><span class="how">${escape(how)}</span> <span dir="auto">${escape(text.slice(0, 500))}</span></li>`,
    )
    .join('\n')
  return `<section class="hidden"><h3>${escape(words.hidden)}</h3><ul>${items}</ul></section>`
}

/** The outer message in short, below the one that people want to know about. */
function carrier({ analysis, explained }: TerminalView): string {
  const words = viewWords[explained.language]
  return `<details class="carrier"><summary>${escape(words.carrier)}: ${escape(explained.verdictName)}</summary>
<article class="message">${markedText(analysis, words)}${technical(analysis, words)}</article></details>`
}
