/** What is to be laid out, and where each knot begins. */
export interface ToLayOut {
  readonly knots: readonly { readonly id: string; readonly x: number; readonly y: number }[]
  readonly threads: readonly (readonly [one: string, other: string, weight: number])[]
}

export interface Place {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Where knots begin: on a sunflower's spiral, so that the same web looks the same each time. */
export function startOf(index: number): { readonly x: number; readonly y: number } {
  const angle = index * Math.PI * (3 - Math.sqrt(5))
  const far = Math.sqrt(index + 0.5) * 10
  return { x: Math.cos(angle) * far, y: Math.sin(angle) * far }
}
