import type { FetchMessageObject, ImapFlow } from 'imapflow'
import { MOST_RECIPIENTS } from '../senders/remember.ts'
import type { Connection } from './connection.ts'
import type { WatchLimits } from './options.ts'

/** Sent messages looked at, the newest. */
const MOST_SENT = 5_000
/** RFC 5321 section 4.5.3.1: no address is longer. */
const LONGEST_ADDRESS = 320

/**
 * Tells to whom the mailbox's owner wrote: by the envelopes of the newest messages in his folder of sent mail (RFC 6154),
 * which is opened for reading only. Where there is no such folder, or the server refuses, to nobody.
 *
 * @throws ConnectionLost
 */
export async function readSent(
  { client, run }: Connection,
  limits: WatchLimits,
  wrote: (address: string) => void,
): Promise<void> {
  const folder = await run(limits.command, () => unlessRefused(client, () => sentFolder(client)))
  if (folder === undefined) return
  await run(limits.fetch, () =>
    unlessRefused(client, async () => {
      for await (const row of sentMail(client, folder))
        for (const to of recipientsOf(row)) wrote(to)
    }),
  )
}

/** What a server refuses while the connection stands costs the watching nothing. */
async function unlessRefused<T>(client: ImapFlow, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (client.usable) return undefined
    throw error
  }
}

async function sentFolder(client: ImapFlow): Promise<string | undefined> {
  const folders = await client.list()
  return folders.find(({ specialUse }) => specialUse === '\\Sent')?.path
}

async function* sentMail(client: ImapFlow, folder: string): AsyncGenerator<FetchMessageObject> {
  const { exists } = await client.mailboxOpen(folder, { readOnly: true })
  if (exists === 0) return
  let rows = 0
  for await (const row of client.fetch(`${Math.max(1, exists - MOST_SENT + 1)}:*`, {
    envelope: true,
  })) {
    yield row
    if (++rows >= MOST_SENT) return
  }
}

function recipientsOf({ envelope }: FetchMessageObject): readonly string[] {
  const all = [...(envelope?.to ?? []), ...(envelope?.cc ?? []), ...(envelope?.bcc ?? [])]
  if (all.length > MOST_RECIPIENTS) return []
  return all.flatMap(({ address }) =>
    address === undefined || address === '' || address.length > LONGEST_ADDRESS ? [] : [address],
  )
}
