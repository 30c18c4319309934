import type { paths } from '../api/schema.ts'

export type LookAlike =
  paths['/campaigns/{id}/look-alikes']['get']['responses'][200]['content']['application/json']['items'][number]
export type Likeness = LookAlike['likeness']
