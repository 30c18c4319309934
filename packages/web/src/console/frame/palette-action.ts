/** Something that can be done where one is: it stands in the palette (Ctrl+K) and, with keys, in the list of shortcuts. */
export interface PaletteAction {
  /** Of its own in the whole console: `campaign-merge`. */
  readonly id: string
  readonly label: string
  /** Under which heading it stands. */
  readonly group: string
  readonly run: () => void
  readonly description?: string
  /** What else a person may type to find it. */
  readonly keywords?: readonly string[]
  readonly keys?: string
}
