import type { JSX } from 'preact'
import type { Piece, Run } from '../../judging/protocol.ts'
import type { CitizenWords } from '../../words/citizen.ts'
import type { AnswerProps } from './answer-props.ts'

/** What the reader saw, with the words that reasons rest on; each leads to its reason. */
export function MarkedMessage({
  answer,
  words,
}: Pick<AnswerProps, 'answer' | 'words'>): JSX.Element {
  const isMarked = answer.pieces.some(({ runs }) => runs.some((run) => run.reason !== undefined))
  const marked = isMarked ? words.marked : ''
  const hint = answer.evidence.read === '' ? marked : words.read
  return (
    <section class="card message">
      <h2>{words.message}</h2>
      {hint !== '' && <p class="hint">{hint}</p>}
      {answer.pieces.map((piece, index) => (
        <PieceView key={index} piece={piece} words={words} />
      ))}
      {answer.hidden.length > 0 && (
        <div class="hidden">
          <p>{words.hidden}</p>
          {answer.hidden.map(({ text }) => (
            <blockquote key={text} dir="auto">
              {text}
            </blockquote>
          ))}
        </div>
      )}
    </section>
  )
}

function PieceView({
  piece,
  words,
}: {
  readonly piece: Piece
  readonly words: CitizenWords
}): JSX.Element {
  return (
    <div class={`piece ${piece.origin} ${piece.voice}`} dir="auto">
      {piece.part !== undefined && <span class="part">{piece.part}</span>}
      {piece.runs.map((run, index) => (
        <RunView key={index} run={run} words={words} />
      ))}
    </div>
  )
}

function RunView({ run, words }: { readonly run: Run; readonly words: CitizenWords }): JSX.Element {
  const { text, reason } = run
  if (reason === undefined) return <>{text}</>
  return (
    <mark>
      {text}
      <a href={`#reason-${reason}`} aria-label={words.toReason(reason)}>
        {reason}
      </a>
    </mark>
  )
}
