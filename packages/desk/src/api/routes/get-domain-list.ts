import { domainList } from '../../sharing/blocks/domain-list.ts'
import { handOutBlocks } from '../../sharing/blocks/hand-out.ts'
import { defineRoute, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/protection/domains.txt',
  access: ['gateway', 'analyst', 'approver', 'admin', 'auditor'],
  tag: 'protection',
  summary: 'Blocked domains as a plain list, one a line',
  perMinute: 30,
  answers: {
    200: { type: 'text/plain', content: 'A domain a line; remarks begin with #.' },
    304: 'nothing',
  },
  handle: ({ caller: { clearance }, desk, request }) =>
    handOutBlocks({
      desk,
      request,
      clearance,
      type: 'text/plain; charset=utf-8',
      write: domainList,
    }),
})
