/**
 * From where on texts are of one campaign. Only `near` was chosen by measuring: of 0.55, 0.6, 0.65, 0.7 and 0.8 it was
 * the best on half of 300 pairs of real mails that somebody read, stayed so on the other half, and keeps B-cubed F1
 * against the manifest at 0.90. At 0.4 it agrees still better with the pairs, and falls to 0.88 there
 * (`docs/evaluation.md`). The others are set by hand; `npm run eval:clusters -- --threshold near=0.5` tries a value.
 */
export interface Thresholds {
  /** Texts with at least `longText` words. */
  readonly near: number
  /** Shorter ones: what they share is more often a footer. */
  readonly nearShort: number
  /** Words from which a text is long. */
  readonly longText: number
  /** From here on two texts find the same others: one exemplar is enough. */
  readonly nearlyEqual: number
  /** Structures count from here on, and only with a call to action in common. */
  readonly structure: number
  /** From here on, texts that are not near are held against the template of the campaign. */
  readonly gray: number
  /** Share of a template's fixed words that a text must have. */
  readonly kept: number
  /** Share of a text's words that must be the template's. */
  readonly covered: number
  /** Fixed words a template must have to say anything. */
  readonly fixed: number
}

export const thresholds: Thresholds = {
  near: 0.55,
  nearShort: 0.7,
  longText: 40,
  nearlyEqual: 0.85,
  structure: 0.9,
  gray: 0.3,
  kept: 0.85,
  covered: 0.7,
  fixed: 30,
}
