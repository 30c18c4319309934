import { randomBytes } from 'node:crypto'

/** A new arrival's id: sorts by time, and is unique over gateways: `mi9u2k3f-5hj1c0d2e8`. */
export function newArrivalId(now: number): string {
  return `${now.toString(36)}-${randomBytes(6).readUIntBE(0, 6).toString(36).padStart(10, '0')}`
}
