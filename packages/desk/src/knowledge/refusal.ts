import { problem, type Problem } from '../api/answer.ts'
import type { Refusal } from './acting.ts'

/** What was not done, as an answer. */
export function knowledgeRefusal({ code, why, reason, values, fields }: Refusal): Problem {
  return problem(STATUS[code], code, why, { reason, values, ...(fields && { fields }) })
}

const STATUS: Record<Refusal['code'], number> = {
  'not-found': 404,
  'not-yours': 403,
  changed: 412,
  state: 409,
  invalid: 400,
  'not-measured': 409,
}
