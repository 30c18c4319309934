import type { Arrival } from '../arrival.ts'
import { digestId } from '../digest/mark.ts'
import { releasedId } from '../quarantine/released.ts'

/**
 * Knows mail that the gateway itself sent: what was released surely arrives, and a digest that quotes what was held
 * is not held for it. Both prove it by a signature over their own content and recipients.
 */
export function ownMail(secret: Uint8Array): (arrival: Arrival) => string | undefined {
  return ({ raw, recipients, received: now }) => {
    const presented = { raw, recipients, secret, now }
    return releasedId(presented) ?? digestId(presented)
  }
}
