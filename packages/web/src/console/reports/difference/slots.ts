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

/** A mail's sign, an address's, defanged or not, or a dot as in a domain. */
const PLACE = /@|:\/\/|\[:\/\/\]|[\p{L}\d]\.\p{L}{2}/u

function kindOf({
  mine,
  theirs,
}: {
  readonly mine: string
  readonly theirs: string
}): Slot['kind'] {
  const both = [mine.trim(), theirs.trim()]
  if (both.includes('')) return 'nothing'
  if (both.every((words) => /^[\p{Nd}\p{Sc}\s.,:/()+-]+$/u.test(words) && /\p{Nd}/u.test(words)))
    return 'number'
  if (both.every((words) => !/\s/u.test(words) && PLACE.test(words))) return 'address'
  return 'words'
}
