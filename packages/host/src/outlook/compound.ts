/** Tables of a compound file ([MS-CFB] section 2), read just far enough to tell whether it can be followed. */
export interface Compound {
  readonly bytes: DataView
  readonly sectorSize: number
  readonly sectors: number
  /** Of each sector the one after it. */
  readonly fat: Int32Array
}
