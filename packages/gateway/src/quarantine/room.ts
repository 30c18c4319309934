import { statfs } from 'node:fs/promises'
import { StoreFailure } from '../consequences.ts'

/** What is left of the disk for mail that is held. */
export interface Room {
  /** @throws StoreFailure where so many bytes more are not there; then the work is not begun */
  readonly during: (bytes: number, work: () => Promise<void>) => Promise<void>
}

const MEGABYTE = 1024 * 1024
/** What held mail never fills: decisions are written there, and what an operator asks for who wants to make room. */
const KEPT = 4 * MEGABYTE

/** @param free bytes free on the disk */
export function openRoom(free: () => Promise<number>): Room {
  let underWay = 0
  return {
    during: async (bytes, work) => {
      const left = await free()
      if (left - underWay - bytes < KEPT) throw new StoreFailure(noRoom(left))
      underWay += bytes
      try {
        await work()
      } finally {
        underWay -= bytes
      }
    },
  }
}

function noRoom(left: number): string {
  const megabytes = (left / MEGABYTE).toFixed(1)
  return `no room for held mail: ${megabytes} MB of the disk are free, and the last ${KEPT / MEGABYTE} are kept for decisions and for your commands; delete what is held, or make room`
}

/** Bytes that the gateway's user may still write in a folder. */
export async function freeIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
