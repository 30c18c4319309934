import { Text, VisuallyHidden } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import type { Preview } from '../types.ts'
import { Inert } from './inert.tsx'
import { markedIn, type Marked } from './marked.ts'
import { messageWords } from './words.ts'

/** All that a reader saw of the message, piece by piece, with the words marked that a reason rests on. */
export function MessageText({ preview }: { readonly preview: Preview }): JSX.Element {
  const words = useWords(messageWords)
  const { text, pieces, reasons } = preview
  const marked = markedIn(text.length, reasons)
  const shown =
    pieces.length > 0 ? pieces : [{ start: 0, end: text.length, origin: 'body', voice: 'own' }]
  return (
    <>
      {shown.map((piece) => (
        <div key={`${piece.start} ${piece.origin}`} className="piece" data-voice={piece.voice}>
          <Text size="xs" c="dimmed">
            {words.pieces[piece.origin] ?? piece.origin}
            {'part' in piece && piece.part !== undefined && <bdi> {piece.part}</bdi>}
            {piece.voice === 'quoted' && ` · ${words.quoted}`}
          </Text>
          <p className="inert" dir="auto">
            {marked
              .filter(({ start, end }) => start < piece.end && end > piece.start)
              .map((one) => (
                <Stretch key={one.start} text={text} marked={within(one, piece)} />
              ))}
          </p>
        </div>
      ))}
    </>
  )
}

function within(marked: Marked, { start, end }: Pick<Marked, 'start' | 'end'>): Marked {
  return { ...marked, start: Math.max(marked.start, start), end: Math.min(marked.end, end) }
}

function Stretch({
  text,
  marked: { start, end, reasons, ending },
}: {
  readonly text: string
  readonly marked: Marked
}): JSX.Element {
  const words = useWords(messageWords)
  const piece = text.slice(start, end)
  if (reasons.length === 0) return <Inert text={piece} />
  const numbers = reasons.map((place) => place + 1)
  return (
    <mark className="reason" data-reasons={numbers.join(' ')}>
      <Inert text={piece} />
      {ending.length > 0 && (
        <sup dir="ltr" aria-hidden>
          {ending.map((place) => place + 1).join(' ')}
        </sup>
      )}
      <VisuallyHidden> ({numbers.map(words.marksReason).join(', ')}) </VisuallyHidden>
    </mark>
  )
}
