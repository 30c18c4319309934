/**
 * A copy that keeps nothing else alive. A piece cut from a text holds on to the whole text: a memo of a word would
 * keep the message it was first seen in.
 */
export function owned(piece: string): string {
  return `${piece} `.slice(0, -1)
}
