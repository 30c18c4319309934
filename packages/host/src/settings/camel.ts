/** Keys as files write them (`on-failure`) made into those of our types (`onFailure`). */
export type CamelKeys<T> = { [K in keyof T as K extends string ? Camel<K> : K]: T[K] }

type Camel<S extends string> = S extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<Camel<Rest>>}`
  : S

/** The mapping with such keys; what stands below is left as it is. */
export function camelKeys<T extends object>(written: T): CamelKeys<T> {
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [camel(key), value as unknown]),
  ) as CamelKeys<T>
}

function camel(key: string): string {
  const [first = '', ...rest] = key.split('-')
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
