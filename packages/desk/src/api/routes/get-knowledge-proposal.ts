import { z } from '@hono/zod-openapi'
import { knowledgeRefusal } from '../../knowledge/refusal.ts'
import { shownProposalSchema } from '../../knowledge/schemas.ts'
import { shownProposal } from '../../knowledge/shown.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/knowledge/proposals/{id}',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'knowledge',
  summary: 'One proposal, with what it would make different',
  params: z.object({ id: z.uuid() }),
  answers: { 200: shownProposalSchema },
  handle: async ({ params, desk }) => {
    const shown = await shownProposal(desk, params.id)
    return 'code' in shown ? knowledgeRefusal(shown) : reply(200, shown)
  },
})
