import type { WordsIn } from '../../language.tsx'

/** What happened, in a sentence; `who` did it, and what its event says of it. */
type Say = (who: string, body: Readonly<Record<string, unknown>>) => string

interface EventWords {
  readonly kinds: Readonly<Record<string, Say>>
  readonly other: (who: string, kind: string) => string
  readonly changes: Readonly<Record<string, (value: string) => string>>
  readonly nothingChanged: string
}

export const eventWords: WordsIn<EventWords> = {
  en: {
    kinds: {
      'campaign-opened': () => 'The campaign began with a new text.',
      'campaigns-merged': (who, { merged, text }) =>
        text === undefined
          ? `${who} merged ${count(merged)} into it.`
          : `${who} merged ${count(merged)} into it: one text has mostly the same words as texts of both.`,
      'merge-undone': (who, { merged }) => `${who} undid a merge: ${count(merged)} parted from it.`,
      'campaign-split': (who, { texts, lifted }) =>
        `${who} took ${count(texts)} of its texts out.${lifted === undefined ? '' : ` Blocks that ended with it: ${count(lifted)}.`}`,
      'split-undone': (who, { texts, restored }) =>
        `${who} brought ${count(texts)} texts back.${restored === undefined ? '' : ` Blocks in force again: ${count(restored)}.`}`,
      'campaigns-linked': () => 'The desk linked it to another by what they share.',
      'link-refused': (who) => `${who} said that a link to another means nothing.`,
      'decision-proposed': (who, { outcome }) => `${who} proposed: ${String(outcome)}.`,
      'decision-approved': (who) => `${who} approved the decision.`,
      'decision-refused': (who) => `${who} refused the decision.`,
      'decision-withdrawn': (who) => `${who} withdrew the decision.`,
      'decision-published': (_who, { entries }) =>
        `The decision is in force, with ${count(entries) === 1 ? '1 entry' : `${count(entries)} entries`}.`,
      'decision-reverted': (who) => `${who} reverted the decision.`,
      'campaign-shared': (who, { most }) =>
        `${who} took it out as STIX 2.1, up to TLP:${tlpOf(most)}.`,
      'comment-added': (who) => `${who} commented:`,
    },
    other: (who, kind) => `${who}: ${kind}`,
    changes: {
      title: (value) => `title: ${value}`,
      assignee: (value) => `assignee: ${value}`,
      tags: (value) => `tags: ${value}`,
      marking: (value) => `marking: ${value}`,
      recalled: (value) => `blocks taken back and given out anew: ${value}`,
      closed: (value) => (value === 'true' ? 'closed' : 'reopened'),
    },
    nothingChanged: 'changed it',
  },
  ur: {
    kinds: {
      'campaign-opened': () => 'مہم ایک نئے متن سے شروع ہوئی۔',
      'campaigns-merged': (who, { merged, text }) =>
        text === undefined
          ? `${who} نے ${campaignsOf(merged)} اس میں ضم ${count(merged) === 1 ? 'کی' : 'کیں'}۔`
          : `${who} نے ${count(merged)} مہم اس میں ضم کی: ایک متن کے زیادہ تر الفاظ دونوں کے متن سے ملتے ہیں۔`,
      'merge-undone': (who, { merged }) =>
        `${who} نے ضم واپس کیا: ${campaignsOf(merged)} الگ ${count(merged) === 1 ? 'ہوئی' : 'ہوئیں'}۔`,
      'campaign-split': (who, { texts, lifted }) =>
        `${who} نے اس کے ${count(texts)} متن نکالے۔${lifted === undefined ? '' : ` اس کے ساتھ ختم ہونے والی بندشیں: ${count(lifted)}۔`}`,
      'split-undone': (who, { texts, restored }) =>
        `${who} نے ${count(texts)} متن واپس شامل کیے۔${restored === undefined ? '' : ` دوبارہ نافذ ہونے والی بندشیں: ${count(restored)}۔`}`,
      'campaigns-linked': () => 'ڈیسک نے مشترک نشانیوں سے اسے دوسری مہم سے جوڑا۔',
      'link-refused': (who) => `${who} نے کہا کہ دوسری مہم سے تعلق کا کوئی مطلب نہیں۔`,
      'decision-proposed': (who, { outcome }) =>
        `${who} نے فیصلہ تجویز کیا: ${OUTCOMES[String(outcome)] ?? String(outcome)}۔`,
      'decision-approved': (who) => `${who} نے فیصلہ منظور کیا۔`,
      'decision-refused': (who) => `${who} نے فیصلہ مسترد کیا۔`,
      'decision-withdrawn': (who) => `${who} نے تجویز واپس لی۔`,
      'decision-published': (_who, { entries }) =>
        `فیصلہ نافذ ہو گیا، ${count(entries)} ${count(entries) === 1 ? 'اندراج' : 'اندراجات'} کے ساتھ۔`,
      'decision-reverted': (who) => `${who} نے فیصلہ منسوخ کیا۔`,
      'campaign-shared': (who, { most }) =>
        `${who} نے اسے STIX 2.1 کی صورت میں نکالا، زیادہ سے زیادہ TLP:${tlpOf(most)} تک۔`,
      'comment-added': (who) => `${who} کا تبصرہ:`,
    },
    other: (who, kind) => `${who}: ${kind}`,
    changes: {
      title: (value) => `عنوان: ${value}`,
      assignee: (value) => `ذمہ دار: ${value}`,
      tags: (value) => `ٹیگ: ${value}`,
      marking: (value) => `نشان دہی: ${value}`,
      recalled: (value) => `واپس لے کر نئے سرے سے جاری کی گئی بندشیں: ${value}`,
      closed: (value) => (value === 'true' ? 'بند کی' : 'دوبارہ کھولی'),
    },
    nothingChanged: 'تبدیل کیا',
  },
}

const OUTCOMES: Readonly<Record<string, string>> = {
  fraud: 'دھوکا',
  unwanted: 'غیر مطلوب',
  genuine: 'اصلی',
  unclear: 'غیر واضح',
}

/** How many, in Urdu. */
function campaignsOf(list: unknown): string {
  return `${count(list)} ${count(list) === 1 ? 'مہم' : 'مہمات'}`
}

function tlpOf(value: unknown): string {
  return String(value).toUpperCase()
}

function count(list: unknown): number {
  return Array.isArray(list) ? list.length : 0
}
