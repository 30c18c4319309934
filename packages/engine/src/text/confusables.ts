/**
 * Letters of other scripts that a reader takes for a Latin letter, after Unicode TR39's confusables (only
 * single letters with a Latin counterpart).
 */
export function latinLookAlike(codePoint: number): string | undefined {
  return TABLE.get(codePoint)
}

const PAIRS =
  'аaсcеeіiјjоoрpѕsхxуyһhԁdԛqԝwӏlАAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYҮYԌGԚQԜWαaοoνvρpιiκkυuτtΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'

const TABLE: ReadonlyMap<number, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair) => [pair.codePointAt(0)!, pair.slice(-1)]),
)
