import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Report } from '../report/report.tsx'
import type { AnswerViewProps } from './answer-props.ts'

/** What one can do with the answer. */
export function Actions(props: AnswerViewProps): JSX.Element {
  const { answer, words, language, again } = props
  const [isReporting, setReporting] = useState(false)
  const share = (): void => {
    const text = words.shareText(answer.headline)
    void navigator.share({ text, url: location.origin }).catch(() => undefined)
  }
  // Where nothing is to be reported, the next message comes first, and the police have nothing to read.
  const isSettled = answer.verdict === 'clear' || answer.verdict === 'verified'
  const onwards = (
    <button class={isSettled ? 'main' : undefined} type="button" onClick={again}>
      {words.again}
    </button>
  )
  return (
    <section class="actions" aria-label={words.actions}>
      <div class="buttons">
        {isSettled && onwards}
        <button
          class={isSettled ? undefined : 'main'}
          type="button"
          onClick={() => setReporting(true)}
          aria-expanded={isReporting}
        >
          {words.report}
        </button>
        {!isSettled && (
          <button type="button" onClick={() => print()}>
            {words.print}
          </button>
        )}
        {'share' in navigator && (
          <button type="button" onClick={share}>
            {words.share}
          </button>
        )}
        {!isSettled && onwards}
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
