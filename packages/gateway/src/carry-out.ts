import type { Arrival } from './arrival.ts'
import type { Consequences, Deed, Done } from './consequences.ts'
import type { Marks, RecipientDecision } from './decision.ts'
import { editsFor, editsOwn, editsUnchecked } from './editing/edits.ts'
import { unchanged, type Edits } from './outcome.ts'
import type { Held, Quarantine } from './quarantine.ts'

export interface ActingParts {
  readonly quarantine: Quarantine
  readonly authservId: string
  readonly language: 'en' | 'ur'
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Does what was decided: holds for whom it is to be held, and marks what is delivered. */
export function acting(parts: ActingParts): Consequences {
  return {
    carryOut: async (deed) => {
      // What may fail for a defect of ours comes before what cannot be undone.
      const edits = editsOf(deed, parts)
      const held = await hold(deed, parts)
      return {
        decision: deed.decision,
        edits,
        ...(held && { held: held.id }),
        rehearsed: false,
      }
    },
    editsUnjudged: (arrival, why) =>
      why === 'own'
        ? editsOwn(arrival, parts.authservId)
        : editsUnchecked(arrival, parts.authservId),
    isRehearsal: false,
  }
}

/** Does nothing to the message: it goes on as it came. */
export const rehearsing: Consequences = {
  carryOut: ({ decision }): Promise<Done> =>
    Promise.resolve({ decision, edits: unchanged, rehearsed: true }),
  editsUnjudged: () => unchanged,
  isRehearsal: true,
}

async function hold(
  { arrival, judged, decision }: Deed,
  { quarantine, now }: ActingParts,
): Promise<Held | undefined> {
  const held = decision.recipients.filter(({ disposition }) => disposition === 'hold')
  const [first] = held
  if (!first) return undefined
  return await quarantine.hold({
    arrival: arrival.id,
    ...envelopeOf(arrival),
    recipients: held.map(({ address }) => address),
    rule: first.rule,
    judged,
    now: now(),
  })
}

function envelopeOf({
  raw,
  mailFrom,
  client,
  listener,
}: Arrival): Pick<Arrival, 'raw' | 'mailFrom' | 'client' | 'listener'> {
  return { raw, mailFrom, client, listener }
}

function editsOf({ arrival, judged, decision }: Deed, parts: ActingParts): Edits {
  const delivered = decision.recipients.filter(({ disposition }) => disposition === 'deliver')
  if (delivered.length === 0) return unchanged
  const { authservId, language } = parts
  return editsFor({ arrival, judged, authservId, language, marks: joined(delivered) })
}

/** One message goes to all of them: it bears the marks of each. */
function joined(delivered: readonly RecipientDecision[]): Marks {
  const all = delivered.map(({ marks }) => marks)
  const prefix = all.find(({ subjectPrefix }) => subjectPrefix !== undefined)?.subjectPrefix
  const languages = new Set(all.flatMap(({ banner }) => banner ?? []))
  const [only] = languages
  const banner = languages.size > 1 ? 'both' : only
  return {
    fields: unique(all.flatMap(({ fields }) => fields)),
    ...(prefix !== undefined && { subjectPrefix: prefix }),
    ...(banner && { banner }),
  }
}

function unique(fields: Marks['fields']): Marks['fields'] {
  const byText = new Map(fields.map((field) => [`${field.name}:${field.value}`, field]))
  return [...byText.values()]
}
