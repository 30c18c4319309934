import type { paths } from '../api/schema.ts'

type Got<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Value } } } }
}
  ? Value
  : never

/** As the list of all of them has it. */
export type Listed = Got<'/reports'>['items'][number]
export type Report = Omit<Listed, 'called'>
export type WholeReport = Got<'/reports/{id}'>
export type Preview = Got<'/reports/{id}/preview'>
export type Reason = Preview['reasons'][number]
export type Hop = Preview['route'][number]
export type Authentication = Preview['authentication']
export type Channel = Report['channel']
export type Word = Report['word']
export type How = NonNullable<Report['how']>
