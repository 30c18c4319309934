import { z } from '@hono/zod-openapi'
import { recordSighting } from '../../protection/sighting.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

const body = z.object({
  warning: z.uuid().openapi({ description: 'Id of the entry' }),
  what: z.enum(['hit', 'false-alarm']).openapi({
    description: '`hit`: a message bore it. `false-alarm`: an honest message did.',
  }),
  reason: z.string().trim().min(1).max(500).openapi({
    description: 'For the analysts: where it was seen, or why the message is honest. Names nobody.',
  }),
})

export const route: Route = defineRoute({
  method: 'post',
  path: '/protection/sightings',
  access: ['gateway'],
  tag: 'protection',
  summary: 'Tell that what is blocked was seen, or that it hit an honest message',
  perMinute: 60,
  body,
  answers: { 201: z.object({ warning: z.uuid() }) },
  handle: async ({ body: said, caller, desk }) => {
    const done = await recordSighting(desk, {
      ...said,
      gateway: caller.id,
      clearance: caller.clearance,
    })
    if (done.kind === 'refused') return problem(404, 'not-found', done.why)
    return reply(201, { warning: said.warning })
  },
})
