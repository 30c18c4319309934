import { roles } from '../../caller.ts'
import { NOT_FOUND } from '../respond.ts'
import { defineRoute, problem, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/metrics',
  access: roles,
  tag: 'operation',
  summary: 'What is counted, for Prometheus: on this machine, or for admins and auditors',
  answers: { 200: { type: 'text/plain', content: 'Prometheus’ text format, 0.0.4.' } },
  handle: async ({ caller, desk, isLocal }) => {
    const mayKnow = isLocal || caller.role === 'admin' || caller.role === 'auditor'
    if (!mayKnow)
      return problem(403, 'not-here', 'Ask from this machine, or as an admin or auditor.')
    if (desk.meter.text === undefined) return NOT_FOUND
    return new Response(await desk.meter.text(), {
      headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' },
    })
  },
})
