import { z } from 'zod'

const FORM = 'a name has 1 to 100 characters on one line, without control characters'

/**
 * What a person or a gateway is called. It stands in logs, tables and terminals: what would break a line, be obeyed
 * there or turn the direction of what follows is refused; joiners, which names of many scripts have, are not.
 */
export const nameSchema: z.ZodType<string, string> = z
  .string({ error: FORM })
  .trim()
  .min(1, FORM)
  .max(100, FORM)
  .refine((name) => !UNNAMEABLE.test(name), FORM)

const UNNAMEABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u
