import type { Held } from './queries.ts'

export function keyOf({ gateway, id }: Pick<Held, 'gateway' | 'id'>): string {
  return `${gateway} ${id}`
}
