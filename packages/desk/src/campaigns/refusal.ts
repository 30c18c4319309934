import { problem, type Problem } from '../api/answer.ts'
import type { Refused } from '../decisions/acting.ts'

/** What was not done, as an answer. */
export function refusal({ code, why, reason, values }: Refused): Problem {
  return problem(STATUS[code], code, why, { reason, values })
}

const STATUS: Record<Refused['code'], number> = {
  'not-found': 404,
  'not-yours': 403,
  changed: 412,
  state: 409,
  invalid: 400,
  'not-of-campaign': 422,
  listed: 422,
}
