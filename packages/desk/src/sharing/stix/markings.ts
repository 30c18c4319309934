import type { Marking, Pap, Tlp } from '../../marking.ts'
import { uuid5 } from './ids.ts'

/** How TLP 2.0 is said in STIX 2.1: OASIS’ extension, whose objects have fixed ids (cti-stix-common-objects, tlp-2.0). */
const EXTENSION = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d'
const TLPS: Readonly<Record<Tlp, string>> = {
  clear: '94868c89-83c2-464b-929b-a1a8aa3c8487',
  green: 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  amber: '55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'amber+strict': '939a9414-2ddd-4d32-a0cd-375ea402b003',
  red: 'e828b379-4e03-4974-9ac4-e53a884c97c1',
}

/** STIX has no way to say PAP: a statement says it, the same of every desk, and each object has a label of it. */
const PAPS: Readonly<Record<Pap, string>> = {
  clear: 'No restrictions in using it.',
  green:
    'Active actions are allowed, as long as they do not touch whoever it is about: blocking it is.',
  amber: 'Passive look-ups only, that whoever it is about cannot see.',
  red: 'Only what nobody outside can see: searching one’s own records.',
}
const STATEMENTS = '9d3b9a40-6f1c-5c0e-8c1c-5f6b1d3f2a77'
const CREATED = '2026-11-23T00:00:00.000Z'

export interface MarkingDefinition {
  readonly type: 'marking-definition'
  readonly id: string
  readonly [property: string]: unknown
}

/** The objects that say a marking: what is marked so refers to them. */
export function definitionsOf({ tlp, pap }: Marking): readonly MarkingDefinition[] {
  return [
    {
      type: 'marking-definition',
      spec_version: '2.1',
      id: `marking-definition--${TLPS[tlp]}`,
      created: '2022-10-01T00:00:00.000Z',
      name: `TLP:${tlp.toUpperCase()}`,
      extensions: { [EXTENSION]: { extension_type: 'property-extension', tlp_2_0: tlp } },
    },
    {
      type: 'marking-definition',
      spec_version: '2.1',
      id: `marking-definition--${uuid5(STATEMENTS, pap)}`,
      created: CREATED,
      name: labelOf(pap),
      definition_type: 'statement',
      definition: { statement: `${labelOf(pap)}. ${PAPS[pap]}` },
    },
  ]
}

/** As MISP’s taxonomy writes it. */
export function labelOf(pap: Pap): string {
  return `PAP:${pap.toUpperCase()}`
}
