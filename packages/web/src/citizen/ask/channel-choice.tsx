import type { Channel } from '@tasdeeq/engine'
import type { JSX } from 'preact'
import type { CitizenWords } from '../../words/citizen.ts'

interface ChannelChoiceProps {
  readonly words: CitizenWords
  /** Undefined: the person is not sure. */
  readonly channel: Channel | undefined
  readonly choose: (channel: Channel | undefined) => void
}

const CHANNELS = [undefined, 'sms', 'chat', 'email', 'letter'] as const

/** How the message came; nobody needs to say. */
export function ChannelChoice({ words, channel, choose }: ChannelChoiceProps): JSX.Element {
  return (
    <fieldset class="channels">
      <legend>{words.howItCame}</legend>
      {CHANNELS.map((name) => (
        <label key={name ?? 'any'}>
          <input
            type="radio"
            name="channel"
            checked={channel === name}
            onChange={() => choose(name)}
          />
          <span>{words.channels[name ?? 'any']}</span>
        </label>
      ))}
    </fieldset>
  )
}
