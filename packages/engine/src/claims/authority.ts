import type { BodyMention } from './bodies.ts'
import { bodyKey } from './identity.ts'
import type { Draft, Reading } from './reading.ts'

/** Bodies named in another role than the sender's: the first two mentions of each, its identity counted in. */
export function readAuthorities(
  reading: Reading,
  mentions: readonly BodyMention[],
  identities: readonly BodyMention[],
): readonly Draft[] {
  const counts = new Map<string, number>()
  const key = (mention: BodyMention): string =>
    `${bodyKey(mention)} ${reading.region(mention.from)?.voice ?? ''}`
  for (const identity of identities) counts.set(key(identity), 1)
  const drafts: Draft[] = []
  for (const mention of mentions) {
    if (identities.includes(mention) || (mention.weak && !isTyped(reading))) continue
    const count = counts.get(key(mention)) ?? 0
    if (count >= MOST_MENTIONS) continue
    counts.set(key(mention), count + 1)
    drafts.push({ kind: 'authority', span: mention.span, value: mention.value })
  }
  return drafts
}

const MOST_MENTIONS = 2

/** Where people type without capitals, a name in small letters is a name too. */
function isTyped({ message }: Reading): boolean {
  return message.channel === 'sms' || message.channel === 'chat'
}
