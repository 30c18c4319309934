import type { JSX } from 'preact'
import type { CitizenWords } from '../../words/citizen.ts'

interface ContactProps {
  readonly words: CitizenWords
  readonly contact: string
  readonly change: (contact: string) => void
}

/** Where the reporter is told what came of it; nobody need be. */
export function Contact({ words, contact, change }: ContactProps): JSX.Element {
  return (
    <p class="contact">
      <label for="contact">{words.contact}</label>
      <input
        id="contact"
        type="email"
        autocomplete="email"
        dir="ltr"
        maxLength={254}
        value={contact}
        aria-describedby="contact-hint"
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      <small id="contact-hint" class="hint">
        {words.contactHint}
      </small>
    </p>
  )
}
