import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { Evidence } from '../../judging/protocol.ts'
import type { CitizenWords } from '../../words/citizen.ts'

interface WhatIsSentProps {
  readonly evidence: Evidence
  readonly text: string
  readonly words: CitizenWords
  readonly change: (text: string) => void
}

/** Characters of a mail that are shown; its attachments are nothing that people read. */
const SHOWN = 200_000

/** What leaves the device. A text can be changed before it does. */
export function WhatIsSent({ evidence, text, words, change }: WhatIsSentProps): JSX.Element {
  const isText = evidence.form === 'text'
  return (
    <details open={isText}>
      <summary>{words.showSent}</summary>
      {isText || evidence.form === 'mail' ? (
        <textarea
          dir="auto"
          rows={8}
          aria-label={words.whatIsSent}
          readOnly={!isText}
          value={isText ? text : text.slice(0, SHOWN)}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      ) : (
        <FileSent evidence={evidence} words={words} />
      )}
    </details>
  )
}

function FileSent({ evidence, words }: Pick<WhatIsSentProps, 'evidence' | 'words'>): JSX.Element {
  const { raw, form, name = '', bytes, read } = evidence
  const address = useMemo(() => URL.createObjectURL(new Blob([new Uint8Array(raw)])), [raw])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return (
    <>
      {form === 'picture' && <img class="sent" src={address} alt={words.whatIsSent} />}
      <p>
        <bdi>{name}</bdi> · {words.facts.bytes}: {bytes}
      </p>
      {form === 'document' && (
        <blockquote class="piece" dir="auto">
          {read.slice(0, SHOWN)}
        </blockquote>
      )}
    </>
  )
}
