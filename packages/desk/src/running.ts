/** Structured log. Never given a body, and no address of a reporter. */
export interface Log {
  readonly debug: LogLine
  readonly info: LogLine
  readonly warn: LogLine
  readonly error: LogLine
}

type LogLine = (
  fields: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>,
  message: string,
) => void

/** Counts what happens, for `/metrics`. */
export interface Meter {
  /** A report was acknowledged, or why it was not. */
  readonly report: (via: string, how: 'taken' | 'again' | 'refused') => void
  /** A report was assigned: seconds from its acknowledgement, and how it was grouped. */
  readonly grouped: (seconds: number, how: string) => void
  /** A request was answered. */
  readonly request: (route: string, status: number, seconds: number) => void
  /** Protection was handed to a gateway or page: seconds from publication. */
  readonly protected: (seconds: number) => void
  /** Everything counted, in the text format of Prometheus. Absent where nobody counts. */
  readonly text?: () => Promise<string>
}

/** A part of the desk that works by itself until it is stopped. */
export interface Working {
  readonly name: string
  /** Takes nothing new, lets what is under way end for at most `grace` milliseconds. */
  readonly stop: (grace: number) => Promise<void>
}
