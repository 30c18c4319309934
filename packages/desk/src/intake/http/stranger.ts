import { problem, type Problem } from '../../api/answer.ts'
import type { Caller } from '../../caller.ts'
import type { Intake } from '../intake.ts'
import type { Proof } from '../work.ts'

/** The header with the solution of a challenge. */
export const WORK_HEADER = 'x-tasdeeq-work'

/** Undefined: a stranger may report. They are not known by a key, so that each report has a price and a limit. */
export async function holdUp(
  { work, limits }: Pick<Intake, 'work' | 'limits'>,
  { caller, request }: { readonly caller: Caller; readonly request: Request },
): Promise<Problem | undefined> {
  if (caller.kind !== 'citizen') return undefined
  const proof = await work.prove(request.headers.get(WORK_HEADER) ?? '')
  if (proof !== 'proven') return unproven(proof)
  const wait = await limits.count(caller.network)
  if (wait === undefined) return undefined
  const minutes = Math.ceil(wait / 60)
  const detail = `Too many reports came from your network. Try again in ${minutes} minutes.`
  return problem(429, 'too-many-reports', detail, { headers: { 'Retry-After': String(wait) } })
}

const ASK = 'GET /challenge gives one; send its solution in the header X-Tasdeeq-Work.'

function unproven(proof: Exclude<Proof, 'proven'>): Problem {
  if (proof === 'busy')
    return problem(503, 'busy', 'Too many reports come in just now. Try again in a minute.', {
      headers: { 'Retry-After': '60' },
    })
  const said = {
    wrong: `A solved challenge is asked for. ${ASK}`,
    expired: `The challenge is not valid any more. ${ASK}`,
    used: `The challenge was used before. ${ASK}`,
  } as const
  return problem(403, `work-${proof}`, said[proof])
}
