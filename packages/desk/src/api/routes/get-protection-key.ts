import { z } from '@hono/zod-openapi'
import { roles } from '../../caller.ts'
import { PAYLOAD_TYPE } from '../../protection/envelope.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const key = z.object({
  algorithm: z.literal('Ed25519'),
  publicKey: z.string().openapi({ description: 'Base64url of the raw key, 32 bytes' }),
  payloadType: z.literal(PAYLOAD_TYPE),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/protection/key',
  access: roles,
  tag: 'protection',
  summary: 'The public key that protection is signed with',
  answers: { 200: key },
  handle: ({ desk: { protection } }) =>
    reply(200, {
      algorithm: 'Ed25519',
      publicKey: protection.publicKey,
      payloadType: PAYLOAD_TYPE,
    }),
})
