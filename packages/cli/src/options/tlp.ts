import type { Tlp } from '@tasdeeq/desk'

export type { Tlp }

/**
 * The markings of the Traffic Light Protocol 2.0, as the desk has them: here too, for reading the options of `check`
 * must not load a desk.
 */
export const tlps: readonly Tlp[] = ['clear', 'green', 'amber', 'amber+strict', 'red']
