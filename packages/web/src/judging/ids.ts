import type { KnowledgePack } from '@tasdeeq/engine'

type Authority = KnowledgePack['authorities'][number]

/** Most ids are the country and the first label of the first domain: these travel as nothing. */
export function withShortIds(authorities: readonly Authority[]): readonly Authority[] {
  return authorities.map((one) => (one.id === usualId(one) ? { ...one, id: '' } : one))
}

/** Puts the ids back. */
export function withWholeIds(authorities: readonly Authority[]): readonly Authority[] {
  return authorities.map((one) => (one.id === '' ? { ...one, id: usualId(one) } : one))
}

function usualId({ country, domains: [first] }: Authority): string {
  return `${country.toLowerCase()}.${first?.value.split('.', 1)[0]}`
}
