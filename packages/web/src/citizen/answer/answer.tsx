import type { Language } from '@tasdeeq/engine'
import type { JSX, RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { Answer } from '../../judging/protocol.ts'
import type { CitizenWords } from '../../words/citizen.ts'
import { Report } from '../report/report.tsx'
import { Evidence } from './evidence.tsx'
import { MarkedMessage } from './marked-message.tsx'
import { Reasons } from './reasons.tsx'

export interface AnswerProps {
  readonly answer: Answer
  readonly words: CitizenWords
  readonly language: Language
}

interface AnswerViewProps extends AnswerProps {
  readonly place: RefObject<HTMLElement | null>
  readonly again: () => void
}

/** The answer first, then why, what to do now, and the message itself with the words that gave it away. */
export function AnswerView(props: AnswerViewProps): JSX.Element {
  const { answer, words, place } = props
  return (
    <article class="result">
      <Verdict {...props} place={place} />
      <Steps answer={answer} words={words} />
      <div class="columns">
        <Reasons answer={answer} words={words} />
        <MarkedMessage answer={answer} words={words} />
      </div>
      <Actions {...props} />
      <Evidence {...props} />
    </article>
  )
}

const SIGNS = { fraud: '✖', suspicious: '!', unwanted: '–', clear: '?', verified: '✔' } as const

function Verdict({ answer, words, place }: AnswerViewProps): JSX.Element {
  const calm = answer.advice.filter(({ kind }) => kind === 'calm')
  const percent = percentOf(answer.probability, words)
  return (
    <header
      class={`verdict ${answer.verdict}`}
      ref={place}
      tabIndex={-1}
      aria-labelledby="headline"
    >
      {answer.note !== undefined && <p class="note">{answer.note}</p>}
      <p class="word">
        <span aria-hidden="true">{SIGNS[answer.verdict]}</span>{' '}
        <strong>{answer.verdictName}</strong>
        {answer.familyName !== undefined && <span class="family">{answer.familyName}</span>}
      </p>
      <h2 id="headline">{answer.headline}</h2>
      {calm.map(({ text }) => (
        <p key={text} class="calm">
          {text}
        </p>
      ))}
      {answer.verdict === 'clear' && <p class="calm">{words.settle}</p>}
      <p class="likelihood">
        <meter min={0} max={1} value={answer.probability}>
          {percent}
        </meter>{' '}
        {answer.likelihood} · {words.chance(percent)}
      </p>
    </header>
  )
}

/** Never 0 and never 100: no sum of ours is that sure. */
function percentOf(probability: number, words: CitizenWords): string {
  if (probability > 0.99) return words.over99
  if (probability < 0.01) return words.under1
  return `${Math.round(probability * 100)} %`
}

const HAPPENED: ReadonlySet<string> = new Set(['replied', 'paid', 'shared-code', 'danger'])

function Steps({ answer, words }: Pick<AnswerProps, 'answer' | 'words'>): JSX.Element | null {
  const steps = answer.advice.filter(({ kind }) => kind !== 'calm')
  const now = steps.filter(({ kind }) => !HAPPENED.has(kind))
  const happened = steps.filter(({ kind }) => HAPPENED.has(kind))
  if (steps.length === 0) return null
  return (
    <section class="card steps">
      {now.length > 0 && <h2>{words.now}</h2>}
      <ol>
        {now.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      {happened.length > 0 && <h3>{words.happened}</h3>}
      <ul>
        {happened.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

function Actions({ answer, words, language, again }: AnswerViewProps): JSX.Element {
  const [isReporting, setReporting] = useState(false)
  const share = (): void => {
    void navigator
      .share({ text: words.shareText(answer.headline), url: location.origin })
      .catch(() => undefined)
  }
  return (
    <section class="actions">
      <div class="buttons">
        <button
          class="main"
          type="button"
          onClick={() => setReporting(true)}
          aria-expanded={isReporting}
        >
          {words.report}
        </button>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        {'share' in navigator && (
          <button type="button" onClick={share}>
            {words.share}
          </button>
        )}
        <button type="button" onClick={again}>
          {words.again}
        </button>
      </div>
      {isReporting && (
        <Report
          answer={answer}
          words={words}
          language={language}
          close={() => setReporting(false)}
        />
      )}
    </section>
  )
}
