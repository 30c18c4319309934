import type { JSX } from 'preact'
import { Actions } from './actions.tsx'
import { Evidence } from './evidence.tsx'
import { MarkedMessage } from './marked-message.tsx'
import { Reasons } from './reasons.tsx'
import { Steps } from './steps.tsx'
import { useWholeOnPaper } from './whole-on-paper.ts'
import { Verdict } from './verdict.tsx'
import type { AnswerViewProps } from './answer-props.ts'

/** The answer first, then what to do now, why, and the message itself with the words that gave it away. */
export function AnswerView(props: AnswerViewProps): JSX.Element {
  const { answer, words } = props
  useWholeOnPaper()
  return (
    <article class="result" aria-label={words.answer}>
      <Verdict {...props} />
      <Steps answer={answer} words={words} />
      <Actions {...props} />
      <div class="columns">
        <Reasons answer={answer} words={words} />
        <MarkedMessage answer={answer} words={words} />
      </div>
      <Evidence {...props} />
    </article>
  )
}
