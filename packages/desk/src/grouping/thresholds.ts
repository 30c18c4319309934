/**
 * From where on texts are of one campaign: chosen on halves of pairs of real mails that somebody read, as far as B-cubed
 * F1 against the manifest stays at 0.90, and told on the others. `wordingFirst` 0.45 agrees better with who reads, and
 * less with the manifest (`docs/evaluation.md`). `npm run eval:clusters -- --threshold wordingFirst=0.45` tries a value.
 */
export interface Thresholds {
  /** Likeness of what two texts say, from which they are of one campaign whatever their length. */
  readonly near: number
  /** From here on their words are compared one by one. Less alike ones are not looked at. */
  readonly gray: number
  /** Words that both must have for that: what short texts share is more often a footer. */
  readonly longText: number
  /** Weighted share of the words of both that they must have in common: with a campaign of one report … */
  readonly wordingFirst: number
  /** … less by so much with each doubling of its reports: what came often comes again … */
  readonly wordingDoubled: number
  /** … and never less. */
  readonly wording: number
  /** Reports from which a campaign is looked at again, at each doubling: fewer have not shown how its texts vary … */
  readonly again: number
  /** … by the weighted share of what its texts and another's say between them, never less than this. */
  readonly wordingAgain: number
  /** Weight of the words in common, in nats: 13 to 20 words that hardly anybody else says. */
  readonly weight: number
  /** Weighted share of words that the first texts of two campaigns have in common, so that a text like both makes them one. */
  readonly bridged: number
  /** From here on two texts find the same others: one exemplar is enough. */
  readonly nearlyEqual: number
  /** Structures count from here on, where there are hardly any words, and only with a call to action in common. */
  readonly structure: number
  /** Texts of fewer words say hardly anything. */
  readonly silent: number
}

export const thresholds: Thresholds = {
  near: 0.85,
  gray: 0.15,
  longText: 40,
  wordingFirst: 0.75,
  wordingDoubled: 0.08,
  wording: 0.45,
  again: 4,
  wordingAgain: 0.47,
  weight: 90,
  bridged: 0.2,
  nearlyEqual: 0.85,
  structure: 0.9,
  silent: 10,
}
