/** `1 message`, `2 messages`. Takes the plural, which must end in s. */
export function counted(number: number, plural: string): string {
  return `${number} ${number === 1 ? plural.replace(/s$/u, '') : plural}`
}
