import type { Next } from '../config/config.ts'
import { converseWith } from './client.ts'

/**
 * What the next server offers is what we may offer: a client that was promised SMTPUTF8 or notifications must get them
 * from whoever has the message in the end. Asked at the start, and heard anew with every delivery.
 */
export interface Offers {
  readonly extensions: () => readonly string[]
  /** Largest message the next server takes, bytes. */
  readonly size: () => number
  readonly heard: (extensions: ReadonlyMap<string, string>) => void
}

export function learnOffers(next: Next): Offers {
  // Until the next server was heard: every server of today takes 8 bits, and the others are not promised.
  let extensions: readonly string[] = ['8BITMIME']
  let size = Number.POSITIVE_INFINITY
  const heard = (offered: ReadonlyMap<string, string>): void => {
    extensions = passedOn.filter((name) => offered.has(name))
    // RFC 1870 section 3: zero, or nothing, is no limit.
    size = Number(offered.get('SIZE') ?? 0) || Number.POSITIVE_INFINITY
  }
  void ask(next, heard)
  return { extensions: () => extensions, size: () => size, heard }
}

const passedOn = ['8BITMIME', 'SMTPUTF8', 'DSN']

async function ask(next: Next, heard: Offers['heard']): Promise<void> {
  try {
    const server = await converseWith(next.address, next.protocol)
    heard(server.extensions)
    server.close()
  } catch {
    // It is not there yet. What it offers is heard with the first delivery.
  }
}
