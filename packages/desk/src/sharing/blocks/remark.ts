import type { DomainBlocks } from './domain-blocks.ts'

/** Letters of one remark. */
const LONGEST = 400

/** One line of a remark: what would end it, or hide in it, is a space. */
export function remark(text: string): string {
  return text
    .slice(0, LONGEST)
    .toWellFormed()
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
}

/** What stands at the top of a file of blocks. */
export function headOf(
  { blocks, tlp, version, isCut }: DomainBlocks,
  desk: string,
): readonly string[] {
  const changed = version.changed === 0 ? 'never' : new Date(version.changed).toISOString()
  return [
    `Domains blocked by the Tasdeeq desk at ${desk}`,
    `Marking: TLP:${tlp.toUpperCase()} (FIRST, TLP 2.0). Share it accordingly; it comes with no other licence.`,
    `Changed: ${changed}`,
    `Domains: ${blocks.length}, each with everything below it`,
    ...(isCut ? ['Not complete: the desk blocks more than one file has'] : []),
  ].map(remark)
}
