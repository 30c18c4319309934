import type { Reader } from '../reading.ts'

/** To explain a message is to read it once more: while others wait to be read at all, that has to wait. */
export function isBusy(reader: Pick<Reader, 'load'>): boolean {
  const { running, waiting } = reader.load()
  return waiting > running * 2
}
