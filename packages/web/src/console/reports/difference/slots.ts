import type { Piece } from './difference.ts'

/** A place where two members of a campaign say different things. */
export interface Slot {
  readonly kind: 'nothing' | 'number' | 'address' | 'words'
  readonly mine: string
  readonly theirs: string
}

export function slotsOf(pieces: readonly Piece[]): readonly Slot[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'same'
      ? []
      : [{ kind: kindOf(piece), mine: piece.mine.trim(), theirs: piece.theirs.trim() }],
  )
}

function kindOf({
  mine,
  theirs,
}: {
  readonly mine: string
  readonly theirs: string
}): Slot['kind'] {
  const both = [mine.trim(), theirs.trim()]
  if (both.includes('')) return 'nothing'
  if (
    both.every((words) => /^[\p{Nd}\p{Sc}\s.,:/()+-]*\p{Nd}[\p{Nd}\p{Sc}\s.,:/()+-]*$/u.test(words))
  )
    return 'number'
  if (both.every((words) => /^\S*(?:@|:\/\/|\[:\/\/\]|[\p{L}\d]\.\p{L}{2})\S*$/u.test(words)))
    return 'address'
  return 'words'
}
