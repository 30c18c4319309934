/**
 * What the system says against writing, with what to do about it, for the log. What wraps an error of the system has it as
 * its cause.
 */
export function diskWords(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  const advice = ADVICE[codeOf(error)]
  return advice === undefined ? words : `${words}; ${advice}`
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return 'code' in error ? String(error.code) : codeOf(error.cause)
}

const MAY_NOT = 'give the gateway’s user the right to write there'
const FULL = 'make room on the disk'
const BROKEN = 'the disk is failing: dmesg says how'
const ADVICE: Readonly<Record<string, string>> = {
  EROFS:
    'the disk is mounted read-only: dmesg says whether it failed; mount it writable again. Under systemd, ReadWritePaths= must name the folder',
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: MAY_NOT,
  EPERM: MAY_NOT,
  EIO: BROKEN,
  ENOENT: 'the folder is gone: put it back, with what was in it',
  EMFILE: 'raise LimitNOFILE= of the gateway’s unit',
}
