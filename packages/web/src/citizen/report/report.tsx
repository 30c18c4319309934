import type { Language } from '@tasdeeq/engine'
import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { AnswerProps } from '../answer/answer.tsx'
import type { CitizenWords } from '../../words/citizen.ts'
import { sendReport } from './send.ts'
import { withoutMe } from './without-me.ts'

interface ReportProps extends AnswerProps {
  readonly language: Language
  readonly close: () => void
}

type Sending = 'ready' | 'working' | 'sending' | 'failed' | { readonly receipt: string }

/** Only here something leaves the device: what it is stands there before the button is pressed. */
export function Report({ answer, words, language, close }: ReportProps): JSX.Element {
  const { evidence } = answer
  const prepared = useMemo(() => withoutMe(evidence), [evidence])
  const key = useMemo(() => crypto.randomUUID(), [evidence])
  const [text, setText] = useState(() => textOf(prepared.bytes))
  const [contact, setContact] = useState('')
  const [sending, setSending] = useState<Sending>('ready')
  const isEditable = evidence.form === 'text'
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const bytes = isEditable ? new TextEncoder().encode(text) : prepared.bytes
    const country = document.documentElement.dataset['country'] ?? 'PK'
    const report = { bytes, evidence, setting: { language, country }, contact: contact.trim(), key }
    const receipt = await sendReport(report, setSending)
    setSending(receipt === undefined ? 'failed' : { receipt })
  }
  if (typeof sending === 'object') return <Receipt receipt={sending.receipt} words={words} />
  return (
    <form
      class="card report"
      onSubmit={(event) => void submit(event)}
      aria-labelledby="report-title"
    >
      <h2 id="report-title">{words.reportTitle}</h2>
      <p>{words.reportLead}</p>
      <p class="removed">
        {prepared.removed > 0 ? words.removed(prepared.removed) : words.nothingRemoved}
      </p>
      <details open={isEditable}>
        <summary>{words.showSent}</summary>
        {evidence.form === 'text' || evidence.form === 'mail' ? (
          <textarea
            dir="auto"
            rows={8}
            aria-label={words.whatIsSent}
            readOnly={!isEditable}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        ) : (
          <p>
            {evidence.name} · {evidence.bytes}
          </p>
        )}
      </details>
      <label for="contact">{words.contact}</label>
      <input
        id="contact"
        type="email"
        autocomplete="email"
        dir="ltr"
        maxLength={254}
        value={contact}
        aria-describedby="contact-hint"
        onInput={({ currentTarget }) => setContact(currentTarget.value)}
      />
      <small id="contact-hint" class="hint">
        {words.contactHint}
      </small>
      <p role="status" aria-live="polite">
        {told(sending, words)}
      </p>
      <div class="buttons">
        <button
          class="main"
          type="submit"
          disabled={sending === 'working' || sending === 'sending'}
        >
          {words.send}
        </button>
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </div>
    </form>
  )
}

function told(sending: Exclude<Sending, object>, words: CitizenWords): string {
  return { ready: '', working: words.working, sending: words.sending, failed: words.notSent }[
    sending
  ]
}

function Receipt({
  receipt,
  words,
}: {
  readonly receipt: string
  readonly words: CitizenWords
}): JSX.Element {
  return (
    <section class="card receipt" role="status">
      <h2>{words.sent}</h2>
      <p>{words.receipt}</p>
      <p class="number" dir="ltr">
        {receipt}
      </p>
      <p class="hint">{words.receiptHint}</p>
      <form method="post" action="/receipt">
        <input type="hidden" name="number" value={receipt} />
        <input type="hidden" name="language" value={document.documentElement.lang} />
        <button type="submit">{words.receiptLink}</button>
      </form>
    </section>
  )
}

/** For reading it over; longer ones are shown in part. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 200_000))
}
