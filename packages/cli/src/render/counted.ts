/** `1 message`, `2 messages`: the plural is given, which ends in s. */
export function counted(number: number, plural: string): string {
  return `${number} ${number === 1 ? plural.replace(/s$/u, '') : plural}`
}
