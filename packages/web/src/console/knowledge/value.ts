/** What stands in a record while somebody writes it: as JSON has it. */
export type Value = string | number | boolean | readonly Value[] | Fields | undefined

export interface Fields {
  readonly [name: string]: Value
}
