/**
 * A copy that keeps nothing else alive. A piece cut from a text holds on to the whole text: a memo of a word would
 * keep the message it was first seen in.
 */
export function owned(piece: string): string {
  return `${piece} `.slice(0, -1)
}

/**
 * The same text in one piece of memory of its own. A text may be a part of another one, or a row of parts; compiled
 * loops over its characters are fast for the few such forms that they have met.
 */
export function flat(text: string): string {
  return text.length < 2 ? text : [text.slice(0, 1), text.slice(1)].join('')
}
