/** Bytes of messages that a listener holds, over all its connections. */
export interface Memory {
  /** Takes so many more, or says that there is no room. */
  readonly take: (bytes: number) => boolean
  readonly give: (bytes: number) => void
}

/** Room for at least one message of the largest size. */
export function openMemory(messageBytes: number): Memory {
  const limit = Math.max(leastLimit, messageBytes)
  let taken = 0
  return {
    take(bytes) {
      if (taken + bytes > limit) return false
      taken += bytes
      return true
    },
    give(bytes) {
      taken -= bytes
    },
  }
}

const leastLimit = 96 * 1024 * 1024
