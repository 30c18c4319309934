import type { Submission, Taken } from './intake.ts'
import { formOf } from './unpack/form.ts'

type Why = Extract<Taken, { kind: 'refused' }>['why']

/** Why a submission is none that can be kept; undefined where it is. */
export function misfit(
  { raw, form }: Pick<Submission, 'raw' | 'form'>,
  messageBytes: number,
): Why | undefined {
  if (raw.length > messageBytes) return 'too-large'
  if (isBlank(raw)) return 'empty'
  const found = formOf(raw)
  if (form === 'picture') return found === 'picture' ? undefined : 'not-a-message'
  if (form === 'document') return found === 'pdf' || found === 'docx' ? undefined : 'not-a-message'
  return found === 'mail' || found === 'text' ? undefined : 'not-a-message'
}

function isBlank(raw: Uint8Array): boolean {
  return raw.every((byte) => byte <= 0x20)
}
