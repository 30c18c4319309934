import { isSound, mailOfSound } from '@tasdeeq/host/outlook'
import { Refused } from './refused.ts'

/**
 * The mail that a file of Outlook was made of.
 *
 * @throws Refused where it is damaged
 */
export async function mailOfOutlook(bytes: Uint8Array): Promise<Uint8Array> {
  // What cannot be followed to its end is told before its reader follows it.
  const mail = isSound(bytes) ? await mailOfSound(bytes).catch(() => undefined) : undefined
  if (!mail) throw new Refused('unreadable')
  return mail
}
