import type { Language } from '@tasdeeq/engine'
import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { AnswerProps } from '../answer/answer-props.ts'
import type { CitizenWords } from '../../words/citizen.ts'
import { Contact } from './contact.tsx'
import { Receipt } from './receipt.tsx'
import { sendReport, type ToSend } from './send.ts'
import { WhatIsSent } from './what-is-sent.tsx'
import { withoutMe, type Prepared } from './without-me.ts'

interface ReportProps extends AnswerProps {
  readonly language: Language
  readonly close: () => void
}

/** Only here something leaves the device: what it is stands there before the button is pressed. */
export function Report(props: ReportProps): JSX.Element {
  const { answer, words, close } = props
  const { evidence } = answer
  const prepared = useMemo(() => withoutMe(evidence), [evidence])
  const [text, setText] = useState(() => new TextDecoder().decode(prepared.bytes))
  const [contact, setContact] = useState('')
  const { sending, send } = useSending()
  const place = useRef<HTMLHeadingElement>(null)
  useEffect(() => place.current?.focus(), [])
  const submit = (event: Event): void => {
    event.preventDefault()
    void send(toSend(props, { prepared, text, contact }))
  }
  if (typeof sending === 'object') return <Receipt receipt={sending.receipt} words={words} />
  const isUnderWay = sending === 'working' || sending === 'sending'
  return (
    <form class="card report" onSubmit={submit} aria-labelledby="report-title">
      <h2 id="report-title" ref={place} tabIndex={-1}>
        {words.reportTitle}
      </h2>
      <p>{words.reportLead}</p>
      <p class="removed">
        {prepared.removed > 0 ? words.removed(prepared.removed) : words.nothingRemoved}
      </p>
      <WhatIsSent evidence={evidence} text={text} words={words} change={setText} />
      <Contact words={words} contact={contact} change={setContact} />
      <p class="status" role="status" aria-live="polite">
        {told(sending, words)}
      </p>
      <div class="buttons">
        <button class="main" type="submit" disabled={isUnderWay}>
          {words.send}
        </button>
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </div>
    </form>
  )
}

type Sending = 'ready' | 'working' | 'sending' | 'failed' | { readonly receipt: string }

interface Sender {
  readonly sending: Sending
  readonly send: (report: Omit<ToSend, 'key'>) => Promise<void>
}

/** However often the button is pressed, one report comes of it. */
function useSending(): Sender {
  const key = useMemo(() => crypto.randomUUID(), [])
  const [sending, setSending] = useState<Sending>('ready')
  const send = async (report: Omit<ToSend, 'key'>): Promise<void> => {
    if (sending === 'working' || sending === 'sending') return
    const receipt = await sendReport({ ...report, key }, setSending)
    setSending(receipt === undefined ? 'failed' : { receipt })
  }
  return { sending, send }
}

interface Filled {
  readonly prepared: Prepared
  readonly text: string
  readonly contact: string
}

function toSend(
  { answer, language }: ReportProps,
  { prepared, text, contact }: Filled,
): Omit<ToSend, 'key'> {
  const { evidence } = answer
  const bytes = evidence.form === 'text' ? new TextEncoder().encode(text) : prepared.bytes
  const country = document.documentElement.dataset['country'] ?? 'PK'
  return { bytes, evidence, setting: { language, country }, contact: contact.trim() }
}

function told(sending: Exclude<Sending, object>, words: CitizenWords): string {
  return { ready: '', working: words.working, sending: words.sending, failed: words.notSent }[
    sending
  ]
}
