import { isIP } from 'node:net'
import type { HonoRequest } from 'hono'
import { z } from 'zod'
import type { Arrival } from '../arrival.ts'

export type Envelope = Pick<
  Arrival,
  'client' | 'mailFrom' | 'recipients' | 'queueId' | 'authenticatedAs'
>

export type ReadEnvelope =
  | { readonly kind: 'read'; readonly envelope: Envelope }
  /** What is wrong, and what would be right. */
  | { readonly kind: 'wrong'; readonly why: string }

/** As many as one SMTP transaction may have. */
export const recipientLimit = 1000

const clean = z
  .string()
  .max(320, { error: 'is longer than 320 characters' })
  .refine((text) => Array.from(text).every((char) => char >= ' ' && char !== '\u007f'), {
    error: 'has control characters',
  })

const shape = z.object({
  'client-ip': clean.refine((text) => isIP(text) !== 0, { error: 'is no IP address' }).optional(),
  'client-name': clean.optional(),
  helo: clean.optional(),
  'mail-from': clean.default(''),
  rcpt: z
    .array(clean.min(1, { error: 'is empty' }))
    .min(1, { error: 'is missing: give rcpt once for each recipient' })
    .max(recipientLimit, { error: `is given more than ${recipientLimit} times` }),
  'queue-id': clean.optional(),
  user: clean.optional(),
})

/** The envelope of `POST /check`: each value in the query (`rcpt=…`), or in a field (`X-Rcpt: …`, a recipient each line). */
export function readEnvelope(request: HonoRequest): ReadEnvelope {
  const one = (name: string): string | undefined => {
    const value = request.query(name) ?? request.header(`x-${name}`)
    // A program may always give all, and have nothing to say: an empty `user` is nobody who logged in.
    return value === '' && name !== 'client-ip' ? undefined : value
  }
  const names = ['client-ip', 'client-name', 'helo', 'mail-from', 'queue-id', 'user']
  const known = [...names, 'rcpt']
  // `client_ip` left out in silence would be a mail whose sender nobody judged.
  const strange = Object.keys(request.query()).find((name) => !known.includes(name))
  if (strange !== undefined) {
    return { kind: 'wrong', why: `nothing is called ${strange.slice(0, 40)}: ${known.join(', ')}` }
  }
  // Two senders of one mail would be one whom nobody judged.
  const twice = names.find((name) => (request.queries(name)?.length ?? 0) > 1)
  if (twice !== undefined) return { kind: 'wrong', why: `${twice} is given more than once` }
  const rcpt = request.queries('rcpt') ?? list(request.header('x-rcpt'))
  const given = { ...Object.fromEntries(names.map((name) => [name, one(name)])), rcpt }
  const read = shape.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    return { kind: 'wrong', why: `${String(issue?.path[0] ?? 'envelope')} ${issue?.message ?? ''}` }
  }
  return { kind: 'read', envelope: envelopeOf(read.data) }
}

function envelopeOf(read: z.infer<typeof shape>): Envelope {
  const { helo, user } = read
  const ip = read['client-ip']
  const name = read['client-name']
  const queueId = read['queue-id']
  return {
    client: {
      ...(ip !== undefined && { ip }),
      ...(name !== undefined && { name }),
      ...(helo !== undefined && { helo }),
    },
    mailFrom: read['mail-from'],
    recipients: read.rcpt,
    ...(queueId !== undefined && { queueId }),
    ...(user !== undefined && { authenticatedAs: user }),
  }
}

/** Fields of one name come joined by commas (RFC 9110 section 5.2). */
function list(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
