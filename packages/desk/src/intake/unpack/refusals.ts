/** Why there is no message to be taken. */
export type Refusal =
  | 'empty'
  | 'too-large'
  | 'too-many'
  | 'zip'
  | 'encrypted'
  | 'damaged'
  | 'no-message'
  | 'not-a-message'

/** What is wrong and what to do, for who sent it. */
export const refusalWords: Readonly<Record<Refusal, string>> = {
  empty: 'There is nothing in it. Attach the message, or paste its text.',
  'too-large': 'It is too large. Send the message alone, without other files.',
  'too-many': 'There are too many messages in it. Send at most 50 at once.',
  zip: 'It is an archive, which is not opened. Take the message out of it and send that.',
  encrypted: 'It opens only with a password. Send the message itself, or a picture of it.',
  damaged: 'The file cannot be read. Save the message anew, or forward it as an attachment.',
  'no-message':
    'The report speaks of a message and does not have it. Attach the message, with its header.',
  'not-a-message':
    'This kind of file is not taken. Send a mail (.eml or .msg), a text, a picture (PNG, JPEG, WebP, GIF), a PDF or a DOCX.',
}
