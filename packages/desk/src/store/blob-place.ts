/** Where sealed bytes lie, by name (64 hexadecimal digits). What cannot be done throws a StoreFailure. */
export interface BlobPlace extends AsyncDisposable {
  readonly has: (name: string) => Promise<boolean>
  /** Durable when it resolves. */
  readonly put: (blobs: readonly NamedBlob[]) => Promise<void>
  readonly get: (name: string) => Promise<Uint8Array | undefined>
  readonly erase: (name: string) => Promise<void>
  readonly names: () => AsyncIterable<string>
}

export interface NamedBlob {
  readonly name: string
  readonly bytes: Uint8Array
}
