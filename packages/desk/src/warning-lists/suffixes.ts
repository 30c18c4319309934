import { type List } from './list.ts'

/** Names below which others register theirs, by the Public Suffix List. */
export const suffixLists: readonly List[] = [
  {
    name: 'suffixes:registries',
    version: '',
    values: 0,
    why: 'Everybody registers names there, or it is no registered name at all.',
    heavy: {
      weight: 'never',
      on: ['domain'],
    },
    names: ({ kind, place }) =>
      (kind === 'domain' || kind === 'host') &&
      place?.domain === undefined &&
      place?.suffix !== 'private',
  },
  {
    name: 'suffixes:private',
    version: '',
    values: 0,
    why: 'A business gives its customers names there; blocking it blocks them all.',
    heavy: {
      weight: 'grave',
      on: ['domain'],
    },
    names: ({ kind, place }) =>
      (kind === 'domain' || kind === 'host') && place?.suffix === 'private',
  },
]
