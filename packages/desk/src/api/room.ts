/** Memory for bodies of requests that are not answered yet, of all who ask together. */
export interface Room {
  readonly enter: () => Place
}

/** What one request holds of it. */
export interface Place {
  /** False: there is no room for this many bytes more, or the request has left. */
  readonly take: (bytes: number) => boolean
  /** Gives back all that was taken; what comes afterwards finds no room. */
  readonly leave: () => void
}

/** Room for this many bytes. */
export function openRoom(most: number): Room {
  let held = 0
  return {
    enter: () => {
      let own = 0
      let isIn = true
      return {
        take: (bytes) => {
          if (!isIn || held + bytes > most) return false
          own += bytes
          held += bytes
          return true
        },
        leave: () => {
          held -= own
          own = 0
          isIn = false
        },
      }
    },
  }
}
