import { attachmentLimits as limits } from './limits.ts'
import { tesseract, type Script } from './tesseract.ts'

/** Below it the words are guesses, and guesses must not be held against anybody. */
const SURE: Readonly<Record<Script, number>> = { eng: 60, urd: 70 }

const LETTERS: Readonly<Record<Script, RegExp>> = {
  eng: /[a-z]{3}/iu,
  urd: /\p{Script=Arabic}{2}/u,
}

export async function prepareWords(): Promise<void> {
  await tesseract('eng')
}

/** The words in a picture: in Latin letters, else in those of Urdu. '' where it is not sure of them. */
export async function readWords(picture: Uint8Array): Promise<string> {
  return (await wordsIn('eng', picture)) || (await wordsIn('urd', picture))
}

async function wordsIn(script: Script, picture: Uint8Array): Promise<string> {
  const reader = await tesseract(script)
  const { data } = await reader.recognize(Buffer.from(picture))
  const text = data.text.trim().slice(0, limits.text)
  return data.confidence >= SURE[script] && LETTERS[script].test(text) ? text : ''
}
