import type { Refusal } from './protocol.ts'

/** What a person gave cannot be judged; the page says why and what to do. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly why: Refusal

  constructor(why: Refusal) {
    super(why)
    this.why = why
  }
}
