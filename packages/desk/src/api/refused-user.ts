import { problem, type Problem } from './answer.ts'

const why = {
  'no-such-user': problem(404, 'not-found', 'There is no such user, or they were removed.'),
  'last-admin': problem(
    409,
    'last-admin',
    'This is the only admin. Make another one first, so that somebody can still grant roles.',
  ),
  yourself: problem(409, 'yourself', 'Ask another admin: nobody resets their own second factor.'),
} as const

/** What an admin is told where a user cannot be changed so. */
export function refusedUser(reason: 'no-such-user' | 'last-admin' | 'yourself'): Problem {
  return why[reason]
}
