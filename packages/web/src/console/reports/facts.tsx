import type { JSX, ReactNode } from 'react'
import { TlpBadge, VerdictBadge } from '../campaigns/badges.tsx'
import { useTimes } from '../campaigns/people.ts'
import { families } from '../families.ts'
import { useLanguage, useWords } from '../language.tsx'
import { sizeOf } from './message/size.ts'
import { countryIn, languageIn } from './names.ts'
import { Section } from './section.tsx'
import type { WholeReport } from './types.ts'
import { reportWords, type ReportWords } from './words.ts'

/** What is known of a report beside its message. */
export function Facts({ report }: { readonly report: WholeReport }): JSX.Element {
  const words = useWords(reportWords)
  const kinds = useWords(families)
  const { language } = useLanguage()
  const { moment } = useTimes()
  const { verdict, probability, family, how, via } = report
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.verdict, verdict === null ? words.unread : <VerdictBadge verdict={verdict} />],
    [words.likelihood, probability === null ? '–' : percent(probability, words)],
    [words.family, family === null ? '–' : kinds[family]],
    [words.word, words.words[report.word]],
    [words.received, moment(report.received)],
    [words.channel, words.channels[report.channel]],
    [words.via, words.vias[via] ?? via],
    [words.country, countryIn(report.country, language)],
    [words.language, languageIn(report.language, language)],
    [words.grouping, how === null ? words.waits : words.hows[how]],
    [words.size, report.bytes === null ? '–' : <bdi dir="ltr">{sizeOf(report.bytes)}</bdi>],
    ['TLP', <TlpBadge key="tlp" tlp={report.tlp} />],
    [
      words.hash,
      <span key="hash" className="value" dir="ltr">
        {report.sha256}
      </span>,
    ],
  ]
  return (
    <Section title={words.facts}>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

/** Nothing is certain: it is never said to be. */
function percent(probability: number, { over, under }: ReportWords): string {
  if (probability > 0.999) return over(ofHundred('99.9'))
  if (probability < 0.001) return under(ofHundred('0.1'))
  const digits = probability > 0.99 || probability < 0.01 ? 1 : 0
  return ofHundred((probability * 100).toFixed(digits))
}

/** Its sign stays with it, at the side where it is written in both languages. */
function ofHundred(digits: string): string {
  return `\u2066${digits}\u00a0%\u2069`
}
