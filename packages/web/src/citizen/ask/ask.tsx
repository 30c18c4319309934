import type { Channel } from '@tasdeeq/engine'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Given } from '../../judging/protocol.ts'
import type { CitizenWords } from '../../words/citizen.ts'
import type { State } from '../state.ts'
import { ChannelChoice } from './channel-choice.tsx'
import { FileChoice, useDrop } from './file-choice.tsx'

interface AskProps {
  readonly words: CitizenWords
  readonly state: Exclude<State, { at: 'answered' }>
  readonly check: (given: Given) => Promise<void>
  /** Stands in the field at first. */
  readonly begun: string
}

/** One field, one button; everything else is optional. */
export function Ask({ words, state, check, begun }: AskProps): JSX.Element {
  const [text, setText] = useState(begun)
  const [channel, setChannel] = useState<Channel | undefined>()
  const isBusy = state.at === 'checking'
  const isOver = useDrop((given) => {
    if (!isBusy) void check(given)
  })
  const refusal = state.at === 'asking' && state.refusal ? words.refusals[state.refusal] : ''
  const submit = (event: Event): void => {
    event.preventDefault()
    if (!isBusy) void check({ kind: 'text', text, ...(channel && { channel }) })
  }
  return (
    <form class={isOver ? 'ask over' : 'ask'} onSubmit={submit} aria-busy={isBusy}>
      <label class="visually-hidden" for="message">
        {words.label}
      </label>
      <textarea
        id="message"
        // Empty, it is its placeholder that is read, and that is in the page's own direction.
        {...(text !== '' && { dir: 'auto' })}
        rows={5}
        placeholder={isOver ? words.drop : words.placeholder}
        value={text}
        maxLength={200_000}
        aria-describedby="refusal"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id="refusal" class="refusal" role="alert">
        {refusal}
      </p>
      <div class="buttons">
        <button class="main" type="submit" disabled={isBusy}>
          {words.check}
        </button>
        <FileChoice words={words} isBusy={isBusy} choose={(given) => void check(given)} />
      </div>
      <ChannelChoice words={words} channel={channel} choose={setChannel} />
      <button class="link" type="button" onClick={() => setText(words.exampleText)}>
        {words.example}
      </button>
    </form>
  )
}
