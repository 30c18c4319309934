/** How strongly a token is parted from the one before it. */
export const Break = {
  /** A space, or nothing. */
  none: 0,
  /** A comma, a dash, a line's end, a bracket. */
  soft: 1,
  /** The end of a sentence. */
  sentence: 2,
  /** A blank line, or the border of a region. */
  paragraph: 3,
} as const
