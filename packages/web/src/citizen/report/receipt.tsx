import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { CitizenWords } from '../../words/citizen.ts'

interface ReceiptProps {
  readonly receipt: string
  readonly words: CitizenWords
}

/** The number by which the reporter sees what comes of it. */
export function Receipt({ receipt, words }: ReceiptProps): JSX.Element {
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <section class="card receipt" ref={place} tabIndex={-1} aria-labelledby="receipt-title">
      <h2 id="receipt-title">{words.sent}</h2>
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
