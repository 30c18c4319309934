import { z } from '@hono/zod-openapi'
import type { Caller } from '../../caller.ts'
import type { Desk } from '../../desk.ts'
import { reportAnswer } from '../../intake/http/answers.ts'
import { reportedIn, reportTypes } from '../../intake/http/reported.ts'
import { formSchema, querySchema, textSchema, typedText } from '../../intake/http/said.ts'
import { holdUp } from '../../intake/http/stranger.ts'
import { submit } from '../../intake/http/submit.ts'
import { isBusy } from '../../reading/busy.ts'
import type { Problem } from '../answer.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

/** Milliseconds that a reporter waits for the verdict; it comes by their receipt otherwise. */
const PATIENCE = 2_000
/** Characters of an Idempotency-Key. */
const LONGEST_KEY = 200

export const route: Route = defineRoute({
  method: 'post',
  path: '/reports',
  access: ['citizen', 'gateway', 'analyst', 'approver', 'admin'],
  tag: 'reports',
  summary: 'Report a message: a mail, a text, a picture or a document',
  query: querySchema,
  takes: reportTypes,
  told: {
    headers: z.object({
      'X-Tasdeeq-Work': header('The solved challenge of /challenge; without a key or a session.'),
      'Idempotency-Key': header('Sent again with the same, it is the same report, and receipt.'),
      Prefer: header('`respond-async`: do not wait for the verdict (RFC 7240).'),
    }),
    bodies: { 'application/json': textSchema, 'multipart/form-data': formTold() },
  },
  // What stands around a file in a form, and messages that stand in base64 in a report for machines.
  limit: ({ intake }) => intake.messageBytes * 2,
  // What a stranger pays is paid before their bytes take any room.
  before: async ({ caller, desk, request }) =>
    wrongKey(keyOf(request)) ?? (await holdUp(desk.intake, { caller, request })),
  answers: { 201: reportAnswer, 200: reportAnswer },
  handle: async ({ bytes, type, query, caller, desk, request }) => {
    const contentType = request.headers.get('content-type') ?? ''
    const reported = await reportedIn({ bytes, type, contentType, query })
    if (reported.kind === 'problem') return reported
    const submitted = await submit(desk, reported, { caller, key: keyOf(request) })
    if (submitted.kind === 'refused')
      return problem(submitted.code === 'too-large' ? 413 : 422, submitted.code, submitted.why)
    const [first, ...more] = submitted.taken
    const language = languageOf(reported.said.language, request)
    const known = await soonKnown(desk, { first, language, caller, request })
    const said = namedFor(caller)
    const answer = { ...said(first), ...known, more: more.map(said) }
    return first.kind === 'taken' ? reply(201, answer) : reply(200, answer)
  },
})

function header(description: string): z.ZodType {
  return z.string().optional().openapi({ description })
}

/** One of the two must be there. */
function formTold(): z.ZodType {
  const file = z.string().optional().openapi({ format: 'binary', description: 'The message.' })
  const text = typedText.optional().openapi({ description: 'Its text, where there is no file.' })
  return formSchema instanceof z.ZodObject ? formSchema.extend({ file, text }) : formSchema
}

function keyOf(request: Request): string | undefined {
  return request.headers.get('idempotency-key') ?? undefined
}

function wrongKey(key: string | undefined): Problem | undefined {
  if (key === undefined || (key !== '' && key.length <= LONGEST_KEY)) return undefined
  return problem(400, 'bad-key', `Send an Idempotency-Key of 1 to ${LONGEST_KEY} characters.`)
}

const RECEIVED = { state: 'received' } as const

interface Waiting {
  readonly first: Accepted
  readonly language: 'en' | 'ur'
  readonly caller: Caller
  readonly request: Request
}

interface Accepted {
  readonly kind: 'taken' | 'again'
  readonly report: string
  readonly receipt: string
}

/** What is known of it within the patience of a reporter. Machines get no words for people. */
async function soonKnown(desk: Desk, { first, language, caller, request }: Waiting) {
  if (hasPreference(request, 'respond-async')) return RECEIVED
  await desk.assigning.assigned(first.report, PATIENCE)
  if (caller.kind === 'gateway' || isBusy(desk.reader)) return stateOf(desk, first.report)
  const view = await desk.intake.receipt(first.receipt, language)
  if (!view) return RECEIVED
  const { state, explanation } = view
  return { state, ...(explanation && { verdict: explanation.verdict, explanation }) }
}

async function stateOf({ store }: Desk, report: string) {
  const row = await store.db
    .selectFrom('reports')
    .leftJoin('contents', 'contents.sha256', 'reports.content')
    .select(['reports.text', 'contents.verdict'])
    .where('reports.id', '=', report)
    .executeTakeFirst()
  if (!row || row.verdict === null) return RECEIVED
  return { state: row.text === null ? 'read' : 'grouped', verdict: row.verdict } as const
}

function namedFor(caller: Caller) {
  return ({ kind, report, receipt }: Accepted) => ({
    receipt,
    again: kind === 'again',
    ...(caller.kind !== 'citizen' && { report }),
  })
}

/** RFC 7240: preferences stand between commas, in one field or in several. */
function hasPreference(request: Request, wanted: string): boolean {
  const said = request.headers.get('prefer') ?? ''
  return said.split(',').some((each) => each.split(';')[0]?.trim().toLowerCase() === wanted)
}

/** What they said, or what their browser asks for (RFC 9110 section 12.5.4), as far as the desk speaks it. */
function languageOf(said: string | undefined, request: Request): 'en' | 'ur' {
  const asked = said ?? request.headers.get('accept-language')?.trim().toLowerCase() ?? ''
  return asked === 'ur' || asked.startsWith('ur-') || asked.startsWith('ur,') ? 'ur' : 'en'
}
