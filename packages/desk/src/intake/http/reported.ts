import type { z } from '@hono/zod-openapi'
import { formReason } from '@tasdeeq/host/validate'
import { parseJson } from '../../api/input.ts'
import { problem, type Problem } from '../../api/answer.ts'
import { formSchema, textSchema, typedText, type Said } from './said.ts'

/** What was sent to be taken: the bytes, and what is said of them. */
export interface Reported {
  readonly kind: 'reported'
  readonly bytes: Uint8Array
  /** Typed or pasted, and no file. */
  readonly isText: boolean
  readonly said: Said
}

/** Bodies that are the message itself. */
const FILES = [
  'message/rfc822',
  'message/global',
  'application/vnd.ms-outlook',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
] as const

export const reportTypes: readonly [string, ...string[]] = [
  'multipart/form-data',
  'application/json',
  ...FILES,
]

export interface Sent {
  readonly bytes: Uint8Array
  readonly type: string
  /** As the request has it, with its parameters. */
  readonly contentType: string
  /** What stands in the address. */
  readonly query: Said
}

/** Takes a request's body for what its media type says; what the file is, it says itself. */
export async function reportedIn(sent: Sent): Promise<Reported | Problem> {
  const { type, bytes, query } = sent
  if (type === 'application/json') return ofJson(bytes)
  if (type === 'multipart/form-data') return ofForm(sent)
  return { kind: 'reported', bytes, isText: false, said: query }
}

function ofJson(bytes: Uint8Array): Reported | Problem {
  const json = parseJson(bytes)
  if (json.kind === 'problem') return json.problem
  const parsed = textSchema.safeParse(json.value)
  if (!parsed.success) return invalid(parsed.error, json.value)
  const { text, ...said } = parsed.data
  return { kind: 'reported', bytes: Buffer.from(text.toWellFormed()), isText: true, said }
}

/** A form of ours has eight fields. */
const MOST_FIELDS = 20

async function ofForm({ bytes, contentType }: Sent): Promise<Reported | Problem> {
  if (!hasFewFields(bytes))
    return problem(400, 'too-many-fields', 'Send one file and what is said of it.')
  const form = await formOf(bytes, contentType)
  if (!form) return problem(400, 'not-a-form', 'The body is not multipart/form-data (RFC 7578).')
  const message = messageIn(form)
  if (!message) return problem(400, 'file-or-text', 'Send one field "file", or one field "text".')
  const fields = [...form].filter(([name, value]) => !MESSAGES.has(name) && value !== '')
  const given = Object.fromEntries(fields)
  const parsed = formSchema.safeParse(given)
  if (!parsed.success) return invalid(parsed.error, given)
  const said = parsed.data
  if (typeof message !== 'string')
    return { kind: 'reported', bytes: await message.bytes(), isText: false, said }
  const typed = typedText.safeParse(message)
  if (!typed.success) return invalid(typed.error, message)
  return { kind: 'reported', bytes: Buffer.from(typed.data.toWellFormed()), isText: true, said }
}

const MESSAGES: ReadonlySet<string> = new Set(['file', 'text'])

/** The one file or text; undefined: none, or several. */
function messageIn(form: FormData): File | string | undefined {
  const given = [...form.getAll('file'), ...form.getAll('text')]
  const found = given.filter((value) => (typeof value === 'string' ? value !== '' : value.size > 0))
  return found.length === 1 ? found[0] : undefined
}

/** Counted before they are taken apart: a million empty fields cost more than their bytes. */
function hasFewFields(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  // RFC 7578 section 4.2: each field has it. A message in the file may have it too, some times.
  const mark = Buffer.from('form-data;')
  let found = 0
  for (let at = buffer.indexOf(mark); at >= 0; at = buffer.indexOf(mark, at + mark.length))
    if (++found > MOST_FIELDS) return false
  return true
}

async function formOf(bytes: Uint8Array, contentType: string): Promise<FormData | undefined> {
  try {
    const body = new Uint8Array(bytes)
    return await new Response(body, { headers: { 'content-type': contentType } }).formData()
  } catch {
    return undefined
  }
}

function invalid({ issues }: z.ZodError, value: unknown): Problem {
  const fields = issues.slice(0, MOST_FIELDS).map((issue) => ({
    in: 'body' as const,
    pointer: issue.path.map((step) => `/${String(step)}`).join(''),
    wrong: issue.message,
    ...formReason(issue, value),
  }))
  const [first] = fields
  const place = first ? ` First: ${first.pointer}: ${first.wrong}.` : ''
  return problem(400, 'invalid', `The report does not have the form that is asked for.${place}`, {
    fields,
  })
}
