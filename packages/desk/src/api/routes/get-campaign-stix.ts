import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import { NO_CAMPAIGN, refused } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { mayShare, tlps } from '../../marking.ts'
import { handedOut, MOST_SHARED } from '../../sharing/handed-out.ts'
import { STIX_TYPE } from '../../sharing/stix/bundle.ts'
import { shareCampaign } from '../../sharing/stix/share.ts'
import { defineRoute, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/stix',
  access: ['analyst', 'approver'],
  tag: 'campaigns',
  summary:
    'A campaign as a STIX 2.1 bundle, for MISP, OpenCTI and others; that it was taken is logged',
  perMinute: 30,
  params: z.object({ id: z.uuid() }),
  query: z.object({
    tlp: z
      .enum(tlps)
      .exclude(['red'])
      .default(MOST_SHARED)
      .openapi({ description: 'Nothing that is marked more strictly is in it.' }),
    revoked: z.enum(['yes', 'no']).default('yes').openapi({
      description: '`no`: without what is revoked, for programs that would take it for in force.',
    }),
  }),
  answers: { 200: { type: STIX_TYPE, content: 'A STIX 2.1 bundle.' } },
  handle: async ({ params, query: { tlp, revoked }, caller, desk }) => {
    const campaign = await rootOf(desk.store.db, params.id, caller.clearance)
    if (campaign === undefined) return refusal(NO_CAMPAIGN)
    const clearance = handedOut(caller.clearance, tlp)
    if (!mayShare(clearance, campaign.tlp)) {
      const values = { tlp: campaign.tlp.toUpperCase(), most: clearance.toUpperCase() }
      return refusal(refused('marked-too-strictly', values))
    }
    const shared = await shareCampaign(desk, {
      campaign,
      clearance,
      by: caller,
      withoutRevoked: revoked === 'no',
    })
    if (shared.kind === 'honest') return refusal(refused('nothing-to-share'))
    return new Response(JSON.stringify(shared.bundle), {
      headers: {
        'content-type': STIX_TYPE,
        'content-disposition': `attachment; filename="tasdeeq-${campaign.id}.json"`,
        'cache-control': 'no-store',
      },
    })
  },
})
