import { z } from 'zod'
import { checks } from '@tasdeeq/engine'
import { isLine, parsedBy, section } from '@tasdeeq/host/settings'
import type { Action } from './policy.ts'

const prefix = parsedBy(
  (text) => (isLine(text) && text.length <= 60 ? text.trim() : undefined),
  'a prefix of at most 60 printable characters, such as "[Suspicious]"',
)

const FIELD = 'the name of a field that no program relies on, such as X-Tasdeeq-Folder'
const fieldName = parsedBy((text) => (isFreeField(text) ? text : undefined), FIELD)
const fieldValue = parsedBy(
  (text) => (isLine(text) && text.length <= 500 ? text : undefined),
  'at most 500 printable characters on one line',
)

const mark = section({
  'subject-prefix': prefix.exactOptional(),
  headers: z.record(fieldName, fieldValue, { error: 'a mapping of names and values' }).default({}),
  banner: z
    .enum(['default', 'en', 'ur', 'both'], { error: 'default, en, ur or both' })
    .exactOptional(),
}).transform(({ 'subject-prefix': subjectPrefix, headers, banner }): Action => ({
  kind: 'mark',
  fields: Object.entries(headers).map(([name, value]) => ({ name, value })),
  ...(subjectPrefix !== undefined && { subjectPrefix }),
  ...(banner && { banner }),
}))

const REPLY =
  'at most 200 characters of printable ASCII, without placeholders and names of findings: strangers read it'
const replyText = parsedBy((text) => (isPublic(text) ? text : undefined), REPLY)

const simple = z.enum(['deliver', 'hold', 'discard']).transform((kind): Action => ({ kind }))
const EITHER = 'either mark: {…} or reject: TEXT'
const speaking = section({ mark: mark.exactOptional(), reject: replyText.exactOptional() })
  .refine(({ mark: marks, reject }) => (marks === undefined) !== (reject === undefined), {
    error: EITHER,
  })
  .transform(({ mark: marks, reject = '' }): Action => marks ?? { kind: 'reject', text: reject })

/** What a rule does, as written after `do:`. */
export const action: z.ZodType<Action> = z.union([simple, speaking], {
  error: 'deliver, hold, discard, a mapping mark: {…} or a mapping reject: TEXT',
})

/** RFC 5322 section 2.2 says what a name may be; those that programs act upon are not the policy's to set. */
function isFreeField(name: string): boolean {
  const lower = name.toLowerCase()
  return (
    /^[!-9;-~]{1,76}$/u.test(name) &&
    !TAKEN.has(lower) &&
    !TAKEN_FAMILIES.some((start) => lower.startsWith(start))
  )
}

const TAKEN: ReadonlySet<string> = new Set(
  [
    'from sender reply-to to cc bcc subject date message-id in-reply-to references return-path',
    'received received-spf mime-version authentication-results dkim-signature domainkey-signature',
    'delivered-to disposition-notification-to return-receipt-to errors-to',
    'x-tasdeeq x-tasdeeq-released x-tasdeeq-digest x-tasdeeq-sample',
  ].flatMap((names) => names.split(' ')),
)
const TAKEN_FAMILIES = ['content-', 'resent-', 'arc-']

/** What a stranger is told must not teach him how he was found out. */
function isPublic(text: string): boolean {
  const isPlain = /^[ -~]{1,200}$/u.test(text) && text.trim() !== ''
  const words = new Set(text.toLowerCase().split(/[^a-z-]/u))
  const tells = checks.some(({ id }) => id.includes('-') && words.has(id))
  return isPlain && !/[{}$%<>]/u.test(text) && !tells
}
