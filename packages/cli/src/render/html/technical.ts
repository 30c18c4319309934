import type { Analysis } from '@tasdeeq/engine'
import type { ViewWords } from '../words.ts'
import { escape, isolated } from './escape.ts'

const HEADERS = 60
const LINKS = 40

/** What a mail administrator asks next: authentication, links, attachments, headers. */
export function technical(analysis: Analysis, words: ViewWords): string {
  const { message } = analysis
  return `<details class="technical"><summary>${escape(words.headers)}</summary>
<dl>${facts(analysis, words)}</dl>
${list(
  words.links,
  message.links
    .slice(0, LINKS)
    .map(
      ({ text, href }) =>
        `${text === '' ? '' : `<span dir="auto">${escape(text.slice(0, 120))}</span> `}<span class="url">${isolated(href.slice(0, 300))}</span>`,
    ),
)}
${list(
  words.attachments,
  message.attachments.map(
    ({ name, type, size }) => `${isolated(name)} (${isolated(type)}, ${size})`,
  ),
)}
${list(words.sum, sum(analysis))}
${headers(analysis)}
</details>`
}

function facts({ sender, message, versions, now }: Analysis, words: ViewWords): string {
  const { authentication } = sender
  const results = `SPF ${authentication.spf}, DKIM ${authentication.dkim}, DMARC ${authentication.dmarc}, ARC ${authentication.arc}`
  const rows: readonly (readonly [string, string])[] = [
    [words.sender, sender.address],
    [
      words.authentication,
      authentication.by === 'nobody' ? words.unproven : `${results} (${authentication.by})`,
    ],
    [
      words.outOfOrder,
      message.anomalies
        .map(({ kind, detail }) => (detail === undefined ? kind : `${kind} (${detail})`))
        .join(', '),
    ],
    [words.knowledge, versions.knowledge],
    [words.judgedAsOf, new Date(now).toISOString()],
  ]
  return rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<dt>${escape(name)}</dt><dd>${isolated(value)}</dd>`)
    .join('')
}

/** Part by part, then the total: what the probability is made of, and nothing else. */
function sum({ verdict }: Analysis): readonly string[] {
  const total = verdict.sum.reduce((all, { weight }) => all + weight, 0)
  const rows = [...verdict.sum, { part: '=', weight: total }]
  return rows.map(
    ({ part, weight }) =>
      `<bdi dir="ltr">${weight > 0 ? '+' : ''}${weight.toFixed(2)} ${escape(part)}</bdi>`,
  )
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  return `<h4>${escape(title)}</h4><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
}

function headers({ message }: Analysis): string {
  if (message.headers.length === 0) return ''
  const lines = message.headers
    .slice(0, HEADERS)
    .map(({ name, value }) => `${name}: ${value.slice(0, 500)}`)
    .join('\n')
  return `<pre dir="ltr">${escape(lines)}</pre>`
}
