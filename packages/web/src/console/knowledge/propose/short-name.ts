/** What somebody typed, as the register writes short names: `rail-company`. Undefined: there is nothing to make one of. */
export function shortName(typed: string): string | undefined {
  const name = typed
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
  return name === '' || /\p{Letter}/u.test(typed.replaceAll(/\p{Script=Latin}/gu, ''))
    ? undefined
    : name
}
