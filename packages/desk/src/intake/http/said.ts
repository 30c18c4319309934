import { z } from '@hono/zod-openapi'
import type { Channel } from '@tasdeeq/engine'
import type { ReportReceived } from '../../events/event.ts'

/** What somebody says of the message that they report. None of it names them: it may stand in an address. */
const said = {
  channel: z.enum(['email', 'sms', 'chat', 'letter']).optional().openapi({
    description:
      'By what way the message came. Absent: nobody said; a text is then judged by what it looks like.',
  }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u, { error: 'is two capital letters (ISO 3166-1), such as PK' })
    .optional()
    .openapi({ description: 'Where the reader lives. Absent: the desk’s own country.' }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/u, { error: 'is a language in small letters (ISO 639), such as ur' })
    .optional()
    .openapi({ description: 'In which the reporter is answered: `en` or `ur`; others get `en`.' }),
  word: z.enum(['fraud', 'unwanted', 'unsure', 'genuine']).default('unsure'),
} as const

/** In the address of a request whose body is the message itself. */
export const querySchema: z.ZodObject & z.ZodType<Said> = z.object(said)

const contact = {
  contact: z.email().max(320).optional().openapi({
    description: 'A mail address, kept apart from the report, encrypted, and removed after a time.',
  }),
  name: z.string().trim().max(200).optional(),
} as const

/** Beside a file in `multipart/form-data`. */
export const formSchema: z.ZodType<Said> = z.strictObject({ ...said, ...contact })

/** Characters. */
const LONGEST_TEXT = 200_000

export const typedText: z.ZodType<string> = z.string().min(1).max(LONGEST_TEXT)

/** A text, as JSON. */
export const textSchema: z.ZodType<Said & { readonly text: string }> = z.strictObject({
  ...said,
  ...contact,
  text: typedText,
})

export interface Said {
  readonly channel?: Channel | undefined
  readonly country?: string | undefined
  readonly language?: string | undefined
  readonly word: ReportReceived['word']
  readonly contact?: string | undefined
  readonly name?: string | undefined
}
