/** Types of PostgreSQL (pg_type.oid) whose values both drivers are to give alike. */
export const INT8 = 20
export const BYTEA = 17
export const BYTEA_ARRAY = 1001
export const INT8_ARRAY = 1016
export const TEXT_ARRAY = 1009

/** A bigint: a number where it is one exactly, else its digits. */
export function readBigint(text: string): number | string {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : text
}

/** A bytea in hexadecimal form (`\x…`): bytes of their own, of no subclass. */
export function readBytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.slice(2), 'hex'))
}
