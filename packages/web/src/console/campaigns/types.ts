import type { paths } from '../api/schema.ts'

type Got<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Value } } } }
}
  ? Value
  : never

export type Overview = Got<'/campaigns'>['items'][number]
export type Campaign = Got<'/campaigns/{id}'>
export type Outline = Got<'/outlines'>['items'][number]
export type Indicator = Got<'/campaigns/{id}/indicators'>['items'][number]
export type Report = Got<'/campaigns/{id}/reports'>['items'][number]
export type CampaignText = Got<'/campaigns/{id}/texts'>['items'][number]
export type Neighbour = Got<'/campaigns/{id}/neighbours'>['items'][number]
export type Happening = Got<'/campaigns/{id}/timeline'>['items'][number]
export type Template = Got<'/campaigns/{id}/template'>
export type IndicatorMap = Got<'/campaigns/{id}/indicator-map'>
export type MappedIndicator = IndicatorMap['items'][number]
export type Spread = Got<'/campaigns/{id}/spread'>
export type Decision = Got<'/decisions'>['items'][number]
export type ShownEntry = Got<'/decisions/{id}/entries'>['items'][number]
export type Colleague = Got<'/people'>['items'][number]
export type Consequences =
  paths['/campaigns/{id}/consequences']['post']['responses'][200]['content']['application/json']
export type Proposal = NonNullable<
  paths['/campaigns/{id}/decisions']['post']['requestBody']
>['content']['application/json']

export type CampaignState = Overview['state']
export type DecisionState = Decision['state']
export type Outcome = Decision['outcome']
export type Verdict = NonNullable<Report['verdict']>
export type Tlp = Overview['marking']['tlp']
export type Pap = Overview['marking']['pap']
export type Family = NonNullable<Overview['family']>
/** What is to be blocked. */
export type Entry = Decision['entries'][number]
