/** A stretch of a text, in UTF-16 code units: `text.slice(start, end)`. Of a message: of `Message.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}
