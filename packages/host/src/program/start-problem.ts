import { ConfigProblem } from '../settings/problem.ts'

/** The program cannot start for a reason that lies outside of it: says what is wrong, and what to do. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
}

/**
 * Does a step of the start. What the system says against it is told with what to do about it; a defect of ours stays
 * what it is.
 *
 * @param what could not be done: the beginning of a sentence
 * @throws StartProblem, ConfigProblem
 */
export async function starting<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isOurs(error)) throw error
    const advice = ADVICE[codeOf(error)]
    throw new StartProblem(
      `${what}: ${wordsOf(error)}${advice === undefined ? '' : `; ${advice}`}`,
      { cause: error },
    )
  }
}

/** Already in words for the operator, or a defect whose stack is wanted. */
function isOurs(error: unknown): boolean {
  if (error instanceof ConfigProblem || error instanceof StartProblem) return true
  const isDefect = error instanceof TypeError || error instanceof ReferenceError
  return isDefect && !('code' in error)
}

/** What wraps an error of the system has it as its cause. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return 'code' in error ? String(error.code) : codeOf(error.cause)
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

const MAY_NOT = 'the user it runs as needs the right to it'
const FULL = 'make room on the disk'
const ADVICE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'stop the program that listens there, or choose another address',
  EADDRNOTAVAIL: 'choose an address that this machine has',
  ENOTFOUND: 'choose an address that this machine has',
  ECONNREFUSED: 'start what is to answer there, or correct its address',
  EACCES: MAY_NOT,
  EPERM: MAY_NOT,
  EROFS: 'choose a folder that can be written',
  ENOTDIR: 'choose a folder, not a file',
  EEXIST: 'choose a folder, not a file',
  ENOENT: 'make the folder it is to stand in',
  ENOSPC: FULL,
  EDQUOT: FULL,
}
