import { explainBriefly, type Analysis, type Knowledge, type Language } from '@tasdeeq/engine'
import { plainLine } from './plain-line.ts'

/** Characters of a reason at most. */
const LONGEST = 200

/**
 * The reason in one sentence: what the message claims and what is true, of the finding that says most. Without one
 * that contradicts the message, the verdict in one sentence.
 */
export function reasonOf(analysis: Analysis, knowledge: Knowledge, language: Language): string {
  const { reason, headline } = explainBriefly(analysis, knowledge, language)
  if (!reason) return plainLine(headline)
  const sentence = firstSentence(reason.explanation)
  return fits(sentence) ? plainLine(sentence) : plainLine(reason.title)
}

function fits(sentence: string): boolean {
  return sentence !== '' && Array.from(sentence).length <= LONGEST
}

/** Up to the first full stop that ends a sentence; names such as "Co. Ltd" have more of them. */
function firstSentence(text: string): string {
  const end = /[.!?۔؟](?=\s[\p{Lu}\p{Lo}“”"⁨])/u.exec(text)
  return end ? text.slice(0, end.index + 1) : text
}
