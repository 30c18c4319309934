import type { paths } from '../api/schema.ts'

export type Operation =
  paths['/campaigns/{id}/operation']['get']['responses'][200]['content']['application/json']
export type OperationSummary =
  paths['/operations']['get']['responses'][200]['content']['application/json']['items'][number]
export type LinkedCampaign = Operation['campaigns'][number]
export type CampaignLink = Operation['links'][number]
