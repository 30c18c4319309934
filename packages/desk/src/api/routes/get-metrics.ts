import { roles } from '../../caller.ts'
import { FORBIDDEN, STRANGER } from '../access.ts'
import { NOT_FOUND } from '../respond.ts'
import { defineRoute, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/metrics',
  access: roles,
  tag: 'operation',
  summary: 'What is counted, for Prometheus: on this machine, or for admins and auditors',
  answers: { 200: { type: 'text/plain', content: 'Prometheus’ text format, 0.0.4.' } },
  handle: async ({ caller, desk, isLocal }) => {
    const mayKnow = isLocal || caller.role === 'admin' || caller.role === 'auditor'
    if (!mayKnow) return caller.kind === 'citizen' ? STRANGER : FORBIDDEN
    if (desk.meter.text === undefined) return NOT_FOUND
    return new Response(await desk.meter.text(), {
      headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' },
    })
  },
})
