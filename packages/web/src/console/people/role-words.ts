import type { UserRole } from '../frame/session.ts'
import type { WordsIn } from '../language.tsx'

export interface RoleWords {
  readonly role: Readonly<Record<UserRole, string>>
  /** What each may do. */
  readonly may: Readonly<Record<UserRole, string>>
}

export const roleWords: WordsIn<RoleWords> = {
  en: {
    role: { analyst: 'Analyst', approver: 'Approver', admin: 'Admin', auditor: 'Auditor' },
    may: {
      analyst: 'Works on campaigns and proposes decisions.',
      approver: 'An analyst who also approves what another proposed, and may read who reported.',
      admin: 'Keeps users and gateways. Sees no reports.',
      auditor: 'Reads everything but who reported, and the log. Changes nothing.',
    },
  },
  ur: {
    role: { analyst: 'تجزیہ کار', approver: 'منظوری دینے والا', admin: 'ایڈمن', auditor: 'آڈیٹر' },
    may: {
      analyst: 'مہمات پر کام کرتا ہے اور فیصلے تجویز کرتا ہے۔',
      approver:
        'تجزیہ کار جو دوسرے کی تجویز منظور بھی کر سکتا ہے، اور دیکھ سکتا ہے کہ رپورٹ کس نے کی۔',
      admin: 'صارفین اور گیٹ ویز سنبھالتا ہے۔ رپورٹس نہیں دیکھتا۔',
      auditor: 'رپورٹ کرنے والے کے سوا سب کچھ اور لاگ پڑھتا ہے۔ کچھ نہیں بدلتا۔',
    },
  },
}
