/** Bytes of memory that all connections of a listener share. */
export interface Budget {
  /** False: so much is not left, and nothing was taken. */
  readonly take: (bytes: number) => boolean
  readonly give: (bytes: number) => void
  readonly used: () => number
}

export function openBudget(bytes: number): Budget {
  let used = 0
  return {
    take: (wanted) => {
      if (used + wanted > bytes) return false
      used += wanted
      return true
    },
    give: (back) => {
      used -= back
    },
    used: () => used,
  }
}

/** One owner's share: it gives all back at once. */
export class Account {
  readonly #budget: Budget
  #taken = 0

  constructor(budget: Budget) {
    this.#budget = budget
  }

  take(bytes: number): boolean {
    if (!this.#budget.take(bytes)) return false
    this.#taken += bytes
    return true
  }

  give(bytes: number): void {
    this.#budget.give(bytes)
    this.#taken -= bytes
  }

  /** Makes what is taken be exactly so much. */
  set(bytes: number): boolean {
    if (bytes > this.#taken) return this.take(bytes - this.#taken)
    this.give(this.#taken - bytes)
    return true
  }

  clear(): void {
    this.give(this.#taken)
  }
}
