import type { Attachment } from '../../message/message.ts'
import { withoutEnd } from '../../text/ends.ts'
import { fold } from '../../text/fold.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { text } from '../params.ts'
import { ARCHIVES, DISKS, DOCUMENTS, MACROS, PAGES, PASSWORD_WORDS, PROGRAMS } from './kinds.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'dangerous-attachment',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  families: ['malware', 'account-phishing', 'invoice-fraud'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  const seen = new Set<Key>()
  return facts.message.attachments.flatMap((attachment): readonly Observation[] => {
    const key = dangerOf(attachment, facts)
    if (key === undefined || seen.has(key)) return []
    seen.add(key)
    const outcome = key === 'web-page' && attachment.inline ? 'unknown' : 'contradicted'
    return [
      {
        key,
        outcome,
        params: { name: text(attachment.name || attachment.type) },
        spans: [],
        sources: [],
      },
    ]
  })
}

function dangerOf(attachment: Attachment, facts: Facts): Key | undefined {
  const { last, pretended } = extensionsOf(attachment.name)
  if (PROGRAMS.has(last)) return DOCUMENTS.has(pretended) ? 'double-extension' : 'program'
  if (PROGRAM_TYPES.has(attachment.type) && !DOCUMENTS.has(last)) return 'program'
  if (DISKS.has(last)) return 'disk-image'
  if (MACROS.has(last)) return 'macro-document'
  if (PAGES.has(last)) return 'web-page'
  return ARCHIVES.has(last) && namesPassword(facts) ? 'locked-archive' : undefined
}

function extensionsOf(name: string): { readonly last: string; readonly pretended: string } {
  const [, ...extensions] = plainName(name).split('.')
  return { last: extensions.at(-1) ?? '', pretended: extensions.at(-2)?.trim() ?? '' }
}

const PROGRAM_TYPES: ReadonlySet<string> = new Set([
  'application/x-msdownload',
  'application/x-msdos-program',
  'application/vnd.android.package-archive',
  'application/hta',
])

/** Signs that turn the direction of writing, and points and spaces at the end, make "gpj.exe" look like "exe.jpg". */
function plainName(name: string): string {
  return withoutEnd(fold(name), /[\s.]/u)
}

const MOST_WORDS = 3_000

/** An archive that a scanner cannot open, with the key beside it for the reader. */
function namesPassword({ message }: Facts): boolean {
  const plain = message.text.slice(0, 20_000).split(/[\s:،,.]+/u, MOST_WORDS)
  return plain.some((word) => PASSWORD_WORDS.has(fold(word)))
}
