import type { Value } from '../value.ts'
import type { Shape } from '../shapes.ts'

export interface EditProps {
  /** The field's name in its record, or of the list that it is an item of. */
  readonly name: string
  readonly label: string
  readonly shape: Shape
  readonly value: Value
  /** Where it stands in what is written. */
  readonly at: string
  readonly isNeeded: boolean
  /** What one item of it is called, where its name does not say. */
  readonly item?: string
  readonly onChange: (value: Value) => void
}
