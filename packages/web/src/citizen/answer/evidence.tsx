import type { JSX } from 'preact'
import { localeOf } from '../../words/locale.ts'
import type { AnswerProps } from './answer-props.ts'

/** What identifies the message: on paper it stands first, on the screen below a fold. */
export function Evidence({ answer, words, language }: AnswerProps): JSX.Element {
  const { evidence } = answer
  const time = (at: number): string =>
    new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(
      at,
    )
  const rows = [
    [words.facts.sha256, evidence.sha256],
    [words.facts.file, evidence.name ?? ''],
    [words.facts.bytes, String(evidence.bytes)],
    [words.facts.channel, evidence.channel ? words.channels[evidence.channel] : ''],
    [words.facts.from, evidence.from],
    [words.facts.date, evidence.date === undefined ? '' : time(evidence.date)],
    [words.facts.judged, time(evidence.judged)],
    [words.facts.versions, `${evidence.versions.engine} · ${evidence.versions.knowledge}`],
  ] as const
  return (
    <section class="evidence">
      <details>
        <summary>{words.identity}</summary>
        <h2 class="on-paper">{words.printTitle}</h2>
        <p>{words.printLead}</p>
        <dl>
          {rows
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
        </dl>
      </details>
    </section>
  )
}
