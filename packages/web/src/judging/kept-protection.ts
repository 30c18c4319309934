import { pull, type Protection } from './protection.ts'

/** The name under which the device keeps what the desk published. */
export const PROTECTION = 'protection'

/** Milliseconds that the first message waits for news, at most. */
const PATIENCE = 2_000

/**
 * What the desk published: what it says now, or what the device has where it does not answer soon. Everybody who opens
 * the page asks for the same, before any message is there.
 *
 * @param onLate is given what comes after that
 */
export async function protectionNow(
  onLate: (protection: Protection) => void,
): Promise<Protection | undefined> {
  const kept = await keptHere()
  const coming = pull(kept).then(async (protection) => {
    if (protection.cursor !== kept?.cursor || protection.desk !== kept.desk)
      await keepHere(protection)
    return protection
  })
  const soon = await Promise.race([coming.catch(() => kept), over()])
  if (soon !== 'over') return soon
  void coming.then(onLate, () => undefined)
  return kept
}

function over(): Promise<'over'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('over'), PATIENCE)
  })
}

const ADDRESS = '/kept-protection'

/** Where nothing may be kept (no TLS, a private window), each visit asks for everything. */
async function keptHere(): Promise<Protection | undefined> {
  try {
    const found = await caches.match(ADDRESS, { cacheName: PROTECTION })
    return found && ((await found.json()) as Protection)
  } catch {
    return undefined
  }
}

async function keepHere(protection: Protection): Promise<void> {
  try {
    const cache = await caches.open(PROTECTION)
    await cache.put(ADDRESS, new Response(JSON.stringify(protection)))
  } catch {
    // It judges by it all the same, now.
  }
}
