import { fieldReasons } from '@tasdeeq/host/validate'
import { reasons } from '../decisions/reasons.ts'
import { knowledgeReasons } from '../knowledge/reasons.ts'
import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Role } from '../caller.ts'
import type { Answers } from './answer.ts'
import type { Route } from './route.ts'

type Document = ReturnType<OpenAPIHono['getOpenAPI31Document']>
type Registered = Parameters<OpenAPIHono['openAPIRegistry']['registerPath']>[0]

/** OpenAPI 3.1 of the routes, made of what they check and answer. */
export function documentOf(
  routes: readonly Route[],
  { url, version }: { readonly url: string; readonly version: string },
): Document {
  const made = new OpenAPIHono()
  const { openAPIRegistry: registry } = made
  registry.registerComponent('securitySchemes', 'gatewayKey', {
    type: 'http',
    scheme: 'bearer',
    description: 'Key of a gateway: `tdq_…`.',
  })
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-tasdeeq.session_token',
    description: 'Session of a user, from /auth/sign-in/email or a passkey.',
  })
  for (const route of routes) registry.registerPath(registered(route))
  return withPatterns(
    made.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Tasdeeq desk',
        version,
        license: { name: 'Apache-2.0' },
      },
      servers: [{ url }],
    }),
  )
}

/** A pattern of JSON Schema has no flags (draft 2020-12, section 6.3.3): the generator leaves `/u` at its end. */
function withPatterns(document: Document): Document {
  const text = JSON.stringify(document, (name, value: unknown) =>
    name === 'pattern' && typeof value === 'string' ? value.replace(/\/[a-z]+$/u, '') : value,
  )
  return JSON.parse(text) as Document
}

function registered(route: Route): Registered {
  const { method, path, tag, summary, access, params, query, told } = route
  return {
    method,
    path,
    tags: [tag],
    summary,
    operationId: `${method} ${path}`.replaceAll(/[^a-zA-Z0-9]+/gu, '-').replace(/-$/u, ''),
    security: securityOf(access),
    'x-roles': access,
    ...(route.fresh === true && { 'x-fresh': true }),
    request: { params, query, ...(told?.headers && { headers: told.headers }), ...bodyOf(route) },
    responses: { ...responsesOf(route.answers), default: PROBLEM },
  }
}

function securityOf(access: readonly Role[]): Record<string, string[]>[] {
  const hasUsers = access.some((role) => role !== 'citizen' && role !== 'gateway')
  return [
    ...(access.includes('citizen') ? [{}] : []),
    ...(access.includes('gateway') ? [{ gatewayKey: [] }] : []),
    ...(hasUsers ? [{ session: [] }] : []),
  ]
}

function bodyOf({
  body,
  takes,
  told,
}: Route): NonNullable<Pick<Registered['request'] & object, 'body'>> {
  if (body !== undefined) {
    return { body: { required: true, content: { 'application/json': { schema: body } } } }
  }
  if (takes === undefined) return {}
  const content = Object.fromEntries(
    takes.map((type) => [type, { schema: told?.bodies?.[type] ?? BYTES }]),
  )
  return { body: { required: true, content } }
}

const BYTES = { type: 'string', contentEncoding: 'binary' } as const

function responsesOf(answers: Answers): Registered['responses'] {
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => {
      if (answer === 'nothing') return [status, { description: 'Done.' }]
      if ('safeParse' in answer) {
        return [
          status,
          { description: 'As asked.', content: { 'application/json': { schema: answer } } },
        ]
      }
      return [
        status,
        { description: answer.content, content: { [answer.type]: { schema: BYTES } } },
      ]
    }),
  )
}

const values = z.record(z.string(), z.union([z.string(), z.number()]))

const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.number().int(),
    code: z.string().openapi({ description: 'Stable, for programs.' }),
    detail: z.string().openapi({ description: 'What is wrong and what to do.' }),
    request: z.string().openapi({ description: 'Names the request in the log.' }),
    fields: z
      .array(
        z.object({
          in: z.enum(['path', 'query', 'body']),
          pointer: z.string(),
          wrong: z.string(),
          reason: z.enum(fieldReasons).openapi('FieldReason'),
          values,
        }),
      )
      .optional(),
    reason: z
      .enum([...reasons, ...knowledgeReasons])
      .optional()
      .openapi({ description: 'What the detail says, for words in other languages.' }),
    values: values.optional().openapi({ description: 'What stands in them.' }),
  })
  .openapi('Problem')

const PROBLEM = {
  description: 'It was not done (RFC 9457).',
  content: { 'application/problem+json': { schema: problemSchema } },
}
