import { starting } from '@tasdeeq/host/program'
import type { Desk } from '../desk.ts'
import { openImapPoll } from '../intake/mailbox/imap.ts'
import { openMailbox } from '../intake/mailbox/open.ts'
import type { Working } from '../running.ts'

/** The reporting mailboxes that the configuration asks for. @throws StartProblem */
export async function openMailboxes(desk: Desk): Promise<readonly Working[]> {
  const { mailbox, imap } = desk.config
  const working: Working[] = []
  try {
    if (mailbox) {
      const { host, port } = mailbox.listen
      const at = `the reporting mailbox cannot listen at ${host}:${port}`
      working.push(await starting(at, () => openMailbox(desk, mailbox)))
    }
    if (imap)
      working.push(
        await starting('the mailbox cannot be read over IMAP', () => openImapPoll(desk, imap)),
      )
    return working
  } catch (error) {
    await Promise.all(working.map((part) => part.stop(0)))
    throw error
  }
}
