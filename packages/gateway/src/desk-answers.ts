const KEY = ': see whether the key in the file that desk: key-file: names is this gateway’s'

const HINTS: Readonly<Record<number, string>> = {
  401: KEY,
  403: KEY,
  404: ': see whether desk: url: is the address of a desk',
}

/** Why the desk does not do what it was asked, by the status of its answer, and what to look at. */
export function refusalOf(status: number): string {
  return `the desk answered ${status}${HINTS[status] ?? ''}`
}

/** Why no answer came. `fetch failed` alone says nothing: what it wraps does. */
export function silenceOf(error: unknown): string {
  const { cause, message } = error as Error
  const why = cause instanceof Error && cause.message !== '' ? cause.message : message
  return `no answer from the desk: ${why}`
}
