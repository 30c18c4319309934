import type { components } from '../api/schema.ts'

/** Why the desk did not do something, as it names it. */
export type Reason = NonNullable<components['schemas']['Problem']['reason']>

/** What stands in the words, by name. */
export type ReasonValues = Readonly<Record<string, string>>

export type ReasonWords = Readonly<Record<Reason, (said: ReasonValues) => string>>
