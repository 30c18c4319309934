import type { JSX } from 'preact'
import type { CitizenWords } from '../../words/citizen.ts'
import type { State } from '../state.ts'

interface ProgressProps {
  readonly words: CitizenWords
  readonly state: State
  readonly stop: () => void
}

/** How far a check is, with a way to end it: pictures take long on a slow phone. */
export function Progress({ words, state, stop }: ProgressProps): JSX.Element {
  const isChecking = state.at === 'checking'
  const told = isChecking ? words.stages[state.stage] : ''
  return (
    <div class={isChecking ? 'card progress' : undefined}>
      <p class="status" role="status" aria-live="polite">
        {told}
      </p>
      {isChecking && (
        <div class="buttons">
          {state.done === undefined ? (
            <progress aria-label={told} />
          ) : (
            <progress aria-label={told} max={1} value={state.done} />
          )}
          <button type="button" onClick={stop}>
            {words.stop}
          </button>
        </div>
      )}
    </div>
  )
}
