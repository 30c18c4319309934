import type { JSX, RefObject } from 'preact'
import type { CitizenWords } from '../../words/citizen.ts'
import { AdviceText } from './advice-text.tsx'
import type { AnswerProps } from './answer-props.ts'

const SIGNS = { fraud: '✖', suspicious: '!', unwanted: '–', clear: '?', verified: '✔' } as const

interface VerdictProps extends AnswerProps {
  readonly place: RefObject<HTMLElement | null>
}

/** The answer in one calm sentence. */
export function Verdict({ answer, words, place }: VerdictProps): JSX.Element {
  const calm = answer.advice.filter(({ kind }) => kind === 'calm')
  const percent = percentOf(answer.probability, words)
  return (
    <section
      class={`verdict ${answer.verdict}`}
      ref={place}
      tabIndex={-1}
      aria-labelledby="headline"
    >
      <p class="word">
        <span aria-hidden="true">{SIGNS[answer.verdict]}</span>{' '}
        <strong>{answer.verdictName}</strong>
        {answer.familyName !== undefined && <span class="family">{answer.familyName}</span>}
      </p>
      <h2 id="headline">{answer.headline}</h2>
      {answer.note !== undefined && <p class="calm">{answer.note}</p>}
      {calm.map((advice) => (
        <p key={advice.text} class="calm">
          <AdviceText advice={advice} />
        </p>
      ))}
      {answer.verdict === 'clear' && !answer.isLacking && <p class="calm">{words.settle}</p>}
      {!answer.isLacking && (
        <p class="likelihood">
          <meter min={0} max={1} value={answer.probability} aria-label={words.chance(percent)} />{' '}
          {answer.likelihood} · {words.chance(percent)}
        </p>
      )}
    </section>
  )
}

/** Never 0 and never 100: no sum of ours is that sure. */
function percentOf(probability: number, words: CitizenWords): string {
  if (probability > 0.99) return words.over99
  if (probability < 0.01) return words.under1
  return words.percent(Math.round(probability * 100))
}
