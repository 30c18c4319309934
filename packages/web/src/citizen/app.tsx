import type { Language } from '@tasdeeq/engine'
import type { JSX, RefObject } from 'preact'
import { useEffect, useReducer, useRef } from 'preact/hooks'
import type { Given } from '../judging/protocol.ts'
import type { CitizenWords } from '../words/citizen.ts'
import { AnswerView } from './answer/answer.tsx'
import { Ask } from './ask/ask.tsx'
import { Progress } from './ask/progress.tsx'
import { LookUp } from './look-up.tsx'
import type { Judge } from './judge.ts'
import { start, step, type State } from './state.ts'

export interface AppProps {
  readonly words: CitizenWords
  readonly language: Language
  readonly judge: Judge
  /** Handed over by another app. */
  readonly shared: Given | undefined
  /** Written into the field before the script was there. */
  readonly begun: string
}

/** The citizen's page: ask, answer, report. */
export function App({ words, language, judge, shared, begun }: AppProps): JSX.Element {
  const [state, send] = useReducer(step, start)
  const check = async (given: Given): Promise<void> => {
    send({ move: 'begin' })
    const checked = await judge.check(given, (stage, done) =>
      send({ move: 'stage', stage, ...(done !== undefined && { done }) }),
    )
    if (checked.kind === 'answer') send({ move: 'answer', answer: checked.answer })
    else send({ move: 'refuse', why: checked.why })
  }
  useEffect(() => {
    if (shared) void check(shared)
  }, [])
  useTitle(state, words)
  const answer = useAnswerInView(state)
  const first = useBegun(begun, state)
  const again = useBack(state, () => send({ move: 'again' }))
  return (
    <>
      {state.at === 'answered' ? (
        <AnswerView
          answer={state.answer}
          words={words}
          language={language}
          place={answer}
          again={again}
        />
      ) : (
        <Ask words={words} state={state} check={check} begun={first.current} />
      )}
      <Progress words={words} state={state} stop={judge.stop} />
      <LookUp words={words} language={language} judge={judge} />
    </>
  )
}

/**
 * The phone's own "back" leads from an answer to the question, not out of the page. Links within the answer make entries
 * of their own in the browser's history: the question's entry bears a mark, so that it is known from theirs.
 *
 * @returns what leads there from the page
 */
function useBack({ at }: State, again: () => void): () => void {
  useEffect(() => {
    history.replaceState(ASKING, '')
    const go = ({ state }: PopStateEvent): void => {
      if (state === ASKING) again()
    }
    addEventListener('popstate', go)
    return () => removeEventListener('popstate', go)
  }, [])
  useEffect(() => {
    if (at === 'answered' && history.state === ASKING) history.pushState(ANSWERED, '')
  }, [at])
  return () => (history.state === ANSWERED ? history.back() : again())
}

const ASKING = 1
const ANSWERED = 2

/** What was begun is asked once: the field for another message is empty. */
function useBegun(begun: string, { at }: State): RefObject<string> {
  const first = useRef(begun)
  if (at === 'answered') first.current = ''
  return first
}

/** The window's name says the answer, for whoever switches between windows; the page's style follows the state. */
function useTitle(state: State, words: CitizenWords): void {
  useEffect(() => {
    const name = state.at === 'answered' ? state.answer.verdictName : words.title
    document.title = `${name} · Tasdeeq`
    document.documentElement.dataset['at'] = state.at
  }, [state.at])
}

/** Whoever cannot see it is told the answer first; whoever can, has it in view. */
function useAnswerInView(state: State): RefObject<HTMLElement | null> {
  const answer = useRef<HTMLElement | null>(null)
  const wasAnswered = useRef(false)
  useEffect(() => {
    if (state.at === 'answered') {
      scrollTo(0, 0)
      answer.current?.focus()
    } else if (wasAnswered.current) {
      document.querySelector<HTMLElement>('#message')?.focus()
    }
    wasAnswered.current = state.at === 'answered'
  }, [state.at])
  return answer
}
