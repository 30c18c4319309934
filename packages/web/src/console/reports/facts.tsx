import type { JSX, ReactNode } from 'react'
import { TlpBadge, VerdictBadge } from '../campaigns/badges.tsx'
import { useTimes } from '../campaigns/people.ts'
import { families } from '../families.ts'
import { useLanguage, useWords } from '../language.tsx'
import { sizeOf } from './message/size.ts'
import { countryIn, languageIn } from './names.ts'
import { Section } from './section.tsx'
import type { WholeReport } from './types.ts'
import { reportWords } from './words.ts'

/** What is known of a report beside its message. */
export function Facts({ report }: { readonly report: WholeReport }): JSX.Element {
  const words = useWords(reportWords)
  const kinds = useWords(families)
  const { language } = useLanguage()
  const { moment } = useTimes()
  const { verdict, probability, family, how, via } = report
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.verdict, verdict === null ? words.unread : <VerdictBadge verdict={verdict} />],
    [
      words.likelihood,
      probability === null ? (
        '–'
      ) : (
        <bdi key="p" dir="ltr">
          <bdi dir="ltr">{percent(probability)}</bdi>
        </bdi>
      ),
    ],
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
function percent(probability: number): string {
  if (probability > 0.999) return '> 99.9 %'
  if (probability < 0.001) return '< 0.1 %'
  return `${(probability * 100).toFixed(probability > 0.99 || probability < 0.01 ? 1 : 0)} %`
}
