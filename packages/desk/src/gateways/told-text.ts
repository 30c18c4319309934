import { z } from 'zod'

/** A text that a gateway tells, at most so many characters: PostgreSQL's jsonb has no NUL, and no half of a character. */
export function told(most: number): z.ZodType<string, string> {
  return z
    .string()
    .max(10_000)
    .transform((text) => text.replaceAll('\0', '').slice(0, most).toWellFormed())
}
