import { healthSchema, takeHealth } from '../../gateways/health.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/gateways/health',
  access: ['gateway'],
  tag: 'gateways',
  summary: 'Tell how a gateway is; the last counts',
  body: healthSchema,
  answers: { 204: 'nothing' },
  handle: async ({ body, caller, desk }) => {
    await takeHealth(desk, caller.id, body)
    return reply(204, undefined)
  },
})
