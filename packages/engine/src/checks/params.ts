import type { Warning } from '../knowledge/warning.ts'
import type { Param } from './check.ts'

export const text = (words: string): Param => ({ kind: 'text', text: words })
export const number = (value: number): Param => ({ kind: 'number', number: value })
export const authority = (id: string): Param => ({ kind: 'authority', id })
export const statute = (id: string): Param => ({ kind: 'statute', id })
export const matter = (id: string): Param => ({ kind: 'matter', id })
export const country = (code: string): Param => ({ kind: 'country', code })
export const script = (id: string): Param => ({ kind: 'script', id })
export const practice = (id: string): Param => ({ kind: 'practice', id })
/** An ISO date, of which the day counts. */
export const date = (iso: string): Param => ({ kind: 'date', iso })
/** Words of a desk are its own: they are shown, and never read as a place for another param. */
export const warning = ({ id, because }: Pick<Warning, 'id' | 'because'>): Param => ({
  kind: 'warning',
  id,
  ...because,
})
/** Items that say the same are listed once. */
export const list = (items: readonly Param[]): Param => {
  const seen = new Map(items.map((item) => [JSON.stringify(item), item]))
  return { kind: 'list', items: [...seen.values()] }
}
