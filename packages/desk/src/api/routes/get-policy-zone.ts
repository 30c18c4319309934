import { handOutBlocks } from '../../sharing/blocks/hand-out.ts'
import { policyZone } from '../../sharing/blocks/policy-zone.ts'
import { defineRoute, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/protection/rpz',
  access: ['gateway', 'analyst', 'approver', 'admin', 'auditor'],
  tag: 'protection',
  summary: 'Blocked domains as a Response Policy Zone, for resolvers',
  perMinute: 30,
  answers: { 200: { type: 'text/dns', content: 'A master file (RFC 1035, 5).' }, 304: 'nothing' },
  handle: ({ caller: { clearance }, desk, request }) =>
    // RFC 4027: a master file is `text/dns`.
    handOutBlocks({ desk, request, clearance, type: 'text/dns', write: policyZone }),
})
