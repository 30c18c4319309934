import { z } from '@hono/zod-openapi'
import { bodiesOf, type Body } from './bodies.ts'

/**
 * What a campaign is called by, beside its family, until somebody gives it a title. It says nothing in the words of the
 * message, which may name who got it.
 */
export interface CalledBy {
  /** The body that it claims to come from, by id of the register. */
  readonly claimed: string | null
  /** A domain that it leads to. */
  readonly place: string | null
  /** Of its first text; null: that cannot be read. */
  readonly words: number | null
}

/** The same with the body's names, for pages that say it in their reader's language. */
export interface Naming {
  readonly body: Body | null
  readonly place: string | null
  readonly words: number | null
}

/** Null: somebody gave it its title. */
export function namingOf(calledBy: CalledBy | null): Naming | null {
  if (calledBy === null) return null
  const { claimed, place, words } = calledBy
  return { body: claimed === null ? null : (bodiesOf([claimed])[0] ?? null), place, words }
}

export const namingSchema: z.ZodType<Naming | null, Naming | null> = z
  .object({
    body: z
      .object({ id: z.string(), names: z.object({ en: z.string(), ur: z.string() }) })
      .nullable(),
    place: z.string().nullable(),
    words: z.number().nullable(),
  })
  .nullable()
  .openapi({
    description:
      'What it is called by, beside its family, where nobody gave it a title; `title` says the same in plain English.',
  })
