import type { Language } from '@tasdeeq/engine'
import type { JSX } from 'preact'
import { useEffect, useReducer, useRef } from 'preact/hooks'
import type { Given } from '../judging/protocol.ts'
import type { CitizenWords } from '../words/citizen.ts'
import { AnswerView } from './answer/answer.tsx'
import { Ask } from './ask/ask.tsx'
import { LookUp } from './look-up.tsx'
import type { Judge } from './judge.ts'
import { start, step } from './state.ts'

export interface AppProps {
  readonly words: CitizenWords
  readonly language: Language
  readonly judge: Judge
  /** Handed over by another app. */
  readonly shared: Given | undefined
}

/** The citizen's page: ask, answer, report. */
export function App({ words, language, judge, shared }: AppProps): JSX.Element {
  const [state, send] = useReducer(step, start)
  const answer = useRef<HTMLElement | null>(null)
  const check = async (given: Given): Promise<void> => {
    send({ move: 'begin' })
    const checked = await judge.check(given, (stage) => send({ move: 'stage', stage }))
    if (checked.kind === 'answer') send({ move: 'answer', answer: checked.answer })
    else send({ move: 'refuse', why: checked.why })
  }
  useEffect(() => {
    if (shared) void check(shared)
  }, [])
  useEffect(() => {
    // Whoever cannot see it is told the answer first; whoever can, has it in view.
    if (state.at === 'answered') answer.current?.focus()
  }, [state.at])
  return (
    <>
      {state.at === 'answered' ? (
        <AnswerView
          answer={state.answer}
          words={words}
          language={language}
          place={answer}
          again={() => send({ move: 'again' })}
        />
      ) : (
        <Ask words={words} state={state} check={check} />
      )}
      <p class="status" role="status" aria-live="polite">
        {state.at === 'checking' ? words.stages[state.stage] : ''}
      </p>
      <LookUp words={words} judge={judge} />
    </>
  )
}
