import { z } from '@hono/zod-openapi'
import { roles } from '../../caller.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const challenge = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: z.string().openapi({ description: 'Hexadecimal SHA-256 of the salt and the number' }),
  salt: z.string(),
  signature: z.string(),
  maxnumber: z.number().openapi({ description: 'The number is not above it.' }),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/challenge',
  access: roles,
  tag: 'reports',
  summary: 'Get a proof of work to solve before reporting without a key',
  perMinute: 60,
  answers: { 200: challenge, 204: 'nothing' },
  handle: async ({ desk }) => {
    const given = await desk.intake.work.challenge()
    if (!given) return reply(204, undefined)
    const { salt, signature, maxnumber = 0 } = given
    return reply(200, {
      algorithm: 'SHA-256',
      challenge: given.challenge,
      salt,
      signature,
      maxnumber,
    })
  },
})
