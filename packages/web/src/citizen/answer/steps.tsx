import type { JSX } from 'preact'
import type { Advice } from '../../judging/protocol.ts'
import { AdviceText } from './advice-text.tsx'
import type { AnswerProps } from './answer-props.ts'

const HAPPENED: ReadonlySet<string> = new Set(['replied', 'paid', 'shared-code', 'danger'])

/** What to do now, and what where it has happened already. */
export function Steps({
  answer,
  words,
}: Pick<AnswerProps, 'answer' | 'words'>): JSX.Element | null {
  const steps = answer.advice.filter(({ kind }) => kind !== 'calm')
  const now = steps.filter(({ kind }) => !HAPPENED.has(kind))
  const happened = steps.filter(({ kind }) => HAPPENED.has(kind))
  if (steps.length === 0) return null
  return (
    <section class="card steps">
      {now.length > 0 && <h2>{words.now}</h2>}
      {now.length > 0 && <ol>{now.map((advice) => itemOf(advice, false))}</ol>}
      {happened.length > 0 && <h3>{words.happened}</h3>}
      {happened.length > 0 && <ul>{happened.map((advice) => itemOf(advice, true))}</ul>}
    </section>
  )
}

function itemOf(advice: Advice, isLed: boolean): JSX.Element {
  return (
    <li key={advice.text}>
      <AdviceText advice={advice} isLed={isLed} />
    </li>
  )
}
