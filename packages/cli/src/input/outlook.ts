import { readOutlook } from '@tasdeeq/host'
import { couldNot } from '../failure-words.ts'
import { CannotCheck } from '../failure.ts'

/** [MS-OXMSG] section 2.4: a stream that every message has. Names stand in UTF-16. */
const MARK = Buffer.from('__properties_version1.0', 'utf16le')
/** [MS-CFB] section 2.2 */
const SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/**
 * The mail that a file of Outlook (.msg) was made of, as RFC 5322 writes it; other bytes as they are.
 *
 * @throws CannotCheck where the file is damaged, or made to cost time
 */
export async function mailOf(raw: Uint8Array): Promise<Uint8Array> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE) || !bytes.includes(MARK)) return raw
  const mail = await readOutlook(raw)
  if (!mail) throw new CannotCheck(couldNot.damaged)
  return mail
}
