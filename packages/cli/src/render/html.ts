import type { Analysis, Explained, ExplainedFinding } from '@tasdeeq/engine'
import { escape, isolated } from './html/escape.ts'
import { markedText } from './html/marked.ts'
import { style } from './html/style.ts'
import { technical } from './html/technical.ts'
import { quotesOf } from './quotes.ts'
import type { TerminalView } from './terminal.ts'
import { percent, verdictLooks, viewWords, type ViewWords } from './words.ts'

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
<footer>Tasdeeq ${escape(view.analysis.versions.engine)} · ${isolated(view.file)}</footer>
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
  const family =
    explained.familyName === undefined
      ? ''
      : `<span class="family">${escape(explained.familyName)}</span>`
  return `<header class="answer ${verdict.verdict}">
${note === '' ? '' : `<p class="note">${escape(note)}</p>`}
<p class="verdict"><span class="sign" aria-hidden="true">${verdictLooks[verdict.verdict].sign}</span> <strong>${escape(explained.verdictName)}</strong> ${family}</p>
<h1>${escape(explained.headline)}</h1>
<p class="likelihood"><meter min="0" max="1" value="${verdict.probability.toFixed(3)}">${percent(verdict.probability)}</meter> ${escape(explained.likelihood)} · ${escape(words.of)} <bdi>${escape(percent(verdict.probability))}</bdi></p>
</header>`
}

function advice({ advice: all }: Explained, words: ViewWords): string {
  if (all.length === 0) return ''
  const items = all.map(({ text }) => `<li>${escape(text)}</li>`).join('\n')
  return `<section class="advice"><h2>${escape(words.now)}</h2><ol>${items}</ol></section>`
}

const SECTIONS = [
  ['contradicted', 'reasons'],
  ['supported', 'signsOfGoodFaith'],
  ['unknown', 'notSettled'],
] as const

function findings(analysis: Analysis, explained: Explained, words: ViewWords): string {
  if (explained.findings.length === 0) return `<p>${escape(words.noReasons)}</p>`
  return SECTIONS.map(([outcome, title]) => {
    const some = explained.findings.filter((finding) => finding.outcome === outcome)
    if (some.length === 0) return ''
    const items = some.map((finding) => findingItem(finding, analysis, words)).join('\n')
    return `<section class="findings ${outcome}"><h2>${escape(words[title])}</h2>${items}</section>`
  }).join('\n')
}

const QUOTES = 4

function findingItem(finding: ExplainedFinding, { message }: Analysis, words: ViewWords): string {
  const quotes = quotesOf(message, finding.spans)
    .slice(0, QUOTES)
    .map((quote) => `<q dir="auto">${escape(quote.slice(0, 300))}</q>`)
    .join(' ')
  const sources = finding.sources
    .map(
      ({ title, url }) =>
        `<li dir="auto">${escape(title)}${url === undefined ? '' : ` ${sourceLink(url)}`}</li>`,
    )
    .join('')
  return `<div class="finding" id="finding-${escape(finding.id)}">
<h3>${escape(finding.title)}</h3>
${quotes === '' ? '' : `<p class="quotes">${quotes}</p>`}
<p>${escape(finding.explanation)}</p>
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
