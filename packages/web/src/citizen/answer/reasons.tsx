import type { JSX } from 'preact'
import type { AnswerReason } from '../../judging/protocol.ts'
import type { CitizenWords } from '../../words/citizen.ts'
import type { AnswerProps } from './answer-props.ts'

const SECTIONS = [
  ['contradicted', 'why'],
  ['supported', 'goodSigns'],
  ['unknown', 'notSettled'],
] as const

/** Every reason with the message's words, what is true instead, and the source of that. */
export function Reasons({ answer, words }: Pick<AnswerProps, 'answer' | 'words'>): JSX.Element {
  if (answer.reasons.length === 0) return <p class="card">{words.noReasons}</p>
  const isSettled = answer.verdict === 'clear' || answer.verdict === 'verified'
  return (
    <div class="reasons">
      {SECTIONS.map(([outcome, title]) => {
        const some = answer.reasons.filter((reason) => reason.outcome === outcome)
        const name = isSettled && title === 'why' ? 'remarks' : title
        return some.length === 0 ? null : (
          <Group key={outcome} title={words[name]} outcome={outcome} reasons={some} words={words} />
        )
      })}
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly outcome: string
  readonly reasons: readonly AnswerReason[]
  readonly words: CitizenWords
}

function Group({ title, outcome, reasons, words }: GroupProps): JSX.Element {
  const full = reasons.filter((reason) => reason.full)
  const rest = reasons.filter((reason) => !reason.full)
  return (
    <section class={`card ${outcome}`}>
      <h2>{title}</h2>
      {full.map((reason) => (
        <ReasonView key={reason.number} reason={reason} words={words} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>
            {words.others} ({rest.length})
          </summary>
          {rest.map((reason) => (
            <ReasonView key={reason.number} reason={reason} words={words} />
          ))}
        </details>
      )}
    </section>
  )
}

function ReasonView({
  reason,
  words,
}: {
  readonly reason: AnswerReason
  readonly words: CitizenWords
}): JSX.Element {
  return (
    <div class="reason" id={`reason-${reason.number}`} tabIndex={-1}>
      <h3>
        <span class="number">{reason.number}</span> {reason.title}
      </h3>
      {reason.quotes.length > 0 && (
        <p class="quotes">
          {reason.quotes.map((quote) => (
            <q key={quote} dir="auto">
              {quote}
            </q>
          ))}
        </p>
      )}
      <p>{reason.explanation}</p>
      {reason.also.length > 0 && (
        <p class="also">
          {words.also} {reason.also.join(' · ')}
        </p>
      )}
      {reason.sources.length > 0 && <Sources reason={reason} words={words} />}
    </div>
  )
}

function Sources({
  reason,
  words,
}: {
  readonly reason: AnswerReason
  readonly words: CitizenWords
}): JSX.Element {
  return (
    <details class="sources">
      <summary>{words.sources}</summary>
      <ul>
        {reason.sources.map(({ title, url }) => (
          <li key={title}>
            <bdi>{url === undefined ? title : <SourceLink title={title} url={url} />}</bdi>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Only addresses from the knowledge are links; those of a message never are. */
export function SourceLink({
  title,
  url,
}: {
  readonly title: string
  readonly url: string
}): JSX.Element {
  if (!url.startsWith('https://')) return <>{title}</>
  return (
    <a href={url} rel="noopener noreferrer" target="_blank">
      {title}
    </a>
  )
}
