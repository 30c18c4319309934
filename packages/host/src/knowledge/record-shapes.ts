import type { RecordKind, RecordOf } from '@tasdeeq/engine'
import type { z } from 'zod'
import * as schema from './schema.ts'

/** The form of each kind of record: the very one that the files are held to. */
export const recordShapes: { readonly [Kind in RecordKind]: z.ZodType<RecordOf[Kind]> } = {
  authority: schema.authority,
  statute: schema.statute,
  country: schema.countryRecord,
  invention: schema.invention,
  'bad-sender': schema.badSender,
  matter: schema.matter,
  practice: schema.practiceKind,
  script: schema.script,
  source: schema.source,
}
