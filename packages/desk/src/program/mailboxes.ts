import type { Desk } from '../desk.ts'
import type { Working } from '../running.ts'

export async function openMailboxes(_desk: Desk): Promise<readonly Working[]> {
  return []
}
