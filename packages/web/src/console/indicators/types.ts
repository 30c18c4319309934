import type { paths } from '../api/schema.ts'

type Got<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Value } } } }
}
  ? Value
  : never

export type Indicator = Got<'/indicators'>['items'][number]
export type WholeIndicator = Got<'/indicators/{id}'>
export type History = Got<'/indicators/{id}/history'>
export type IndicatorKind = Indicator['kind']
