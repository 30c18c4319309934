import { z } from 'zod'

const form = z.email().max(254)

/** Is it an e-mail address that somebody can sign in with? */
export function isAddress(text: string): boolean {
  return form.safeParse(text).success
}
