import type { WordsIn } from '../../language.tsx'

export interface ActWords {
  readonly assignToMe: string
  readonly assignedToMe: string
  readonly assign: string
  readonly tags: string
  readonly tagsHint: string
  readonly marking: string
  readonly markingHint: string
  readonly rename: string
  readonly stix: string
  readonly name: string
  readonly comment: string
  readonly commentHint: string
  readonly merge: string
  readonly split: string
  readonly closeIt: string
  readonly closeHint: string
  readonly reopen: string
  readonly reopenHint: string
  readonly save: string
  readonly saved: string
  readonly send: string
  readonly undoMerge: string
  readonly undoMergeHint: string
  readonly undoSplit: string
  readonly undoSplitHint: string
  readonly undo: string
  readonly undone: string
  readonly undoneWithout: (ended: number) => string
  readonly mergeWith: string
  readonly near: string
  readonly others: string
  readonly noneNear: string
  readonly searchOthers: string
  readonly whatHappens: string
  readonly mergeHappens: (given: MergeFacts) => string
  readonly mergeAnswered: (outcome: string) => string
  readonly mergeKept: string
  readonly merged: (answered: number) => string
  readonly splitTexts: string
  readonly splitHappens: (texts: number, reports: string) => string
  readonly splitAnswered: string
  readonly splitTitle: string
  readonly restingBlocks: string
  readonly restingHint: string
  readonly restingStay: string
  readonly stays: string
  readonly judgedBad: string
  readonly notJudgedBad: string
  readonly takesBack: (entries: number) => string
  readonly widens: (entries: number) => string
  readonly staysBound: (entries: number) => string
  readonly gatewaysLose: (names: string) => string
  readonly noGatewayLoses: string
  readonly exportedBefore: string
  readonly splitDone: (reports: string) => string
  readonly textOf: (words: number, reports: string) => string
  readonly showText: string
  readonly showTextHint: string
  readonly hideText: string
  readonly openReport: string
  readonly fields: Readonly<Record<string, string>>
  readonly was: (before: string, now: string) => string
  readonly again: string
  readonly similar: (percent: number) => string
  readonly shares: (values: string) => string
}

export interface MergeFacts {
  readonly count: number
  readonly reports: string
  readonly into: string
}

export const actWords: WordsIn<ActWords> = {
  en: {
    assignToMe: 'Assign to me',
    assignedToMe: 'Assigned to you',
    assign: 'Assign …',
    tags: 'Tags …',
    tagsHint: 'Enter or comma ends a tag.',
    marking: 'TLP and PAP …',
    markingHint: 'Only an approver makes it less strict, with a reason.',
    rename: 'Rename …',
    stix: 'Take as STIX 2.1',
    name: 'Title',
    comment: 'Comment …',
    commentHint: 'Colleagues see it in the timeline. Reporters never see it.',
    merge: 'Merge …',
    split: 'Split …',
    closeIt: 'Close …',
    closeHint: 'Nothing is to be decided on it any more. New reports still come to it.',
    reopen: 'Reopen …',
    reopenHint: 'It stands in the queue again, and can be decided on.',
    save: 'Save',
    saved: 'Saved',
    send: 'Add comment',
    undoMerge: 'Undo this merge',
    undoMergeHint:
      'The campaigns part again, each with its own reports, marking and blocks. The one that stays keeps a stricter marking that it got; an approver can lower it.',
    undoSplit: 'Undo this split',
    undoSplitHint: 'What was taken out comes back, with what came to it since.',
    undo: 'Undo',
    undone: 'Undone',
    undoneWithout: (ended) =>
      ended === 1
        ? 'Undone. The block that the split ended is not in force: propose it anew if it is to be.'
        : `Undone. The ${ended} blocks that the split ended are not in force: propose them anew if they are to be.`,
    mergeWith: 'Merge with',
    near: 'Near neighbours',
    others: 'Other campaigns',
    noneNear: 'No campaign is near this one.',
    searchOthers: 'Search other campaigns',
    whatHappens: 'What will happen',
    mergeHappens: ({ count, reports, into }) =>
      `${count === 1 ? 'One campaign' : `${count} campaigns`} with ${reports} will be part of “${into}”.`,
    mergeAnswered: (outcome) =>
      `All reports of all of them get the answer that holds: ${outcome.toLowerCase()}.`,
    mergeKept: 'Nothing is copied and nothing is lost: it can be undone exactly.',
    merged: (answered) =>
      answered === 0 ? 'Merged' : `Merged; ${answered.toLocaleString('en')} reports were answered`,
    splitTexts: 'Texts to take out',
    splitHappens: (texts, reports) =>
      `${texts === 1 ? 'One text' : `${texts} texts`} with ${reports} will be a campaign of their own.`,
    splitAnswered: 'Their reporters lose the answer that was given here, and are told so.',
    splitTitle: 'Title of the new campaign',
    restingBlocks: 'Blocks that rest on these texts alone',
    restingHint:
      'A block that does not stay ends at once, everywhere. Undoing the split does not bring it back: that takes a new decision.',
    restingStay: 'They stay in force. Only an approver ends a block.',
    stays: 'Stays blocked',
    judgedBad: 'Messages of these texts are judged to be fraud, or suspicious.',
    notJudgedBad: 'No message of these texts is judged to be fraud or suspicious.',
    widens: (entries) =>
      entries === 1
        ? 'One block goes out again to all for whom it was approved and whose clearance reaches the new marking.'
        : `${entries} blocks go out again to all for whom they were approved and whose clearance reaches the new marking.`,
    staysBound: (entries) =>
      entries === 1
        ? 'One block was approved under a stricter marking, and goes no further: propose it anew to show it to more.'
        : `${entries} blocks were approved under a stricter marking, and go no further: propose them anew to show them to more.`,
    takesBack: (entries) =>
      entries === 1
        ? 'One block went out below this marking. It is taken back, and goes out anew to those who may see it.'
        : `${entries} blocks went out below this marking. They are taken back, and go out anew to those who may see them.`,
    gatewaysLose: (names) => `These gateways lose them: ${names}.`,
    noGatewayLoses: 'No gateway loses them.',
    exportedBefore:
      'These tables were taken out of the desk since the campaign opened. They may hold it, and nobody can take them back:',
    splitDone: (reports) => `Split: ${reports} taken out`,
    textOf: (words, reports) => `Text of ${words} words, ${reports}`,
    showText: 'Read it',
    showTextHint: 'That you read it is logged.',
    hideText: 'Fold it up',
    openReport: 'Open the report',
    fields: {
      title: 'Title',
      assignee: 'Assignee',
      tags: 'Tags',
      marking: 'Marking',
      state: 'State',
      decision: 'Decision',
      parts: 'Merged campaigns',
    },
    was: (before, now) => `was ${before}, is now ${now}`,
    again: 'Yours is not saved yet. Look, then save again.',
    similar: (percent) => `${percent} % of what their texts say is the same`,
    shares: (values) => `both have ${values}`,
  },
  ur: {
    assignToMe: 'میرے ذمے لگائیں',
    assignedToMe: 'آپ کے ذمے لگا دی گئی',
    assign: 'ذمے لگائیں …',
    tags: 'ٹیگ …',
    tagsHint: 'انٹر یا کوما سے ٹیگ مکمل ہوتا ہے۔',
    marking: 'TLP اور PAP …',
    markingHint: 'اسے نرم صرف منظور کنندہ کر سکتا ہے، وجہ کے ساتھ۔',
    rename: 'عنوان بدلیں …',
    stix: 'STIX 2.1 فائل لیں',
    name: 'عنوان',
    comment: 'تبصرہ …',
    commentHint: 'ساتھی اسے ٹائم لائن میں دیکھتے ہیں۔ اطلاع دہندگان کبھی نہیں دیکھتے۔',
    merge: 'ضم کریں …',
    split: 'الگ کریں …',
    closeIt: 'بند کریں …',
    closeHint: 'اس پر اب کوئی فیصلہ باقی نہیں۔ نئی اطلاعات پھر بھی اسی میں آئیں گی۔',
    reopen: 'دوبارہ کھولیں …',
    reopenHint: 'یہ پھر فہرست میں آ جائے گی اور اس پر فیصلہ ہو سکے گا۔',
    save: 'محفوظ کریں',
    saved: 'محفوظ ہو گیا',
    send: 'تبصرہ شامل کریں',
    undoMerge: 'یہ ضم واپس کریں',
    undoMergeHint:
      'مہمات پھر الگ ہو جائیں گی، ہر ایک اپنی اطلاعات، نشان دہی اور بندشوں کے ساتھ۔ جو باقی رہے اس پر سخت نشان دہی قائم رہتی ہے؛ منظوری دینے والا اسے کم کر سکتا ہے۔',
    undoSplit: 'یہ علیحدگی واپس کریں',
    undoSplitHint: 'جو نکالا گیا تھا وہ، اور جو بعد میں اس میں آیا، واپس آ جائے گا۔',
    undo: 'واپس کریں',
    undone: 'واپس ہو گیا',
    undoneWithout: (ended) =>
      `واپس ہو گیا۔ علیحدگی سے ختم ہونے والی بندشیں (${ended}) نافذ نہیں: ضرورت ہو تو انہیں نئے سرے سے تجویز کریں۔`,
    mergeWith: 'ان کے ساتھ ضم کریں',
    near: 'قریبی مہمات',
    others: 'دوسری مہمات',
    noneNear: 'کوئی مہم اس کے قریب نہیں۔',
    searchOthers: 'دوسری مہمات میں تلاش',
    whatHappens: 'کیا ہوگا',
    mergeHappens: ({ count, reports, into }) =>
      `${count} ${count === 1 ? 'مہم' : 'مہمات'} (${reports}) مہم ”${into}“ کا حصہ بن جائیں گی۔`,
    mergeAnswered: (outcome) => `ان سب کی تمام اطلاعات کو وہی جواب ملے گا جو نافذ ہے: ${outcome}۔`,
    mergeKept: 'نہ کچھ نقل ہوتا ہے نہ کھوتا ہے: اسے بالکل پہلے جیسا کیا جا سکتا ہے۔',
    merged: (answered) =>
      answered === 0 ? 'ضم ہو گئیں' : `ضم ہو گئیں؛ ${answered} اطلاعات کو جواب مل گیا`,
    splitTexts: 'کون سے متن نکالنے ہیں',
    splitHappens: (texts, reports) => `${texts} متن (${reports}) ایک الگ مہم بن جائیں گے۔`,
    splitAnswered:
      'ان کے اطلاع دہندگان کا یہاں دیا گیا جواب ختم ہو جائے گا اور انہیں بتایا جائے گا۔',
    splitTitle: 'نئی مہم کا عنوان',
    restingBlocks: 'وہ بندشیں جو صرف انہی متنوں پر قائم ہیں',
    restingHint:
      'جو بندش نہ رہے وہ ہر جگہ فوراً ختم ہو جاتی ہے۔ علیحدگی واپس لینے سے وہ واپس نہیں آتی: اس کے لیے نیا فیصلہ درکار ہے۔',
    restingStay: 'یہ نافذ رہیں گی۔ بندش صرف منظوری دینے والا ختم کرتا ہے۔',
    stays: 'بند رہے',
    judgedBad: 'ان متنوں کے پیغامات کو دھوکا یا مشکوک قرار دیا گیا ہے۔',
    notJudgedBad: 'ان متنوں کے کسی پیغام کو دھوکا یا مشکوک قرار نہیں دیا گیا۔',
    widens: (entries) =>
      `جن کے لیے یہ منظور ہوئی تھیں اور جن کی کلیئرنس نئی نشان دہی تک ہے، ان سب کو یہ بندشیں پھر ملیں گی: ${entries}۔`,
    staysBound: (entries) =>
      `زیادہ سخت نشان دہی کے تحت منظور ہونے والی بندشیں: ${entries}۔ یہ آگے نہیں جائیں گی: زیادہ لوگوں کو دکھانے کے لیے انہیں نئے سرے سے تجویز کریں۔`,
    takesBack: (entries) =>
      `اس نشان سے نیچے جا چکی بندشیں: ${entries}۔ یہ واپس لے لی جائیں گی، اور جنہیں دیکھنے کی اجازت ہے انہیں نئے سرے سے ملیں گی۔`,
    gatewaysLose: (names) => `یہ گیٹ وے ان سے محروم ہو جائیں گے: ${names}۔`,
    noGatewayLoses: 'کوئی گیٹ وے ان سے محروم نہیں ہو گا۔',
    exportedBefore:
      'مہم کھلنے کے بعد یہ جدول ڈیسک سے باہر لیے گئے۔ ان میں یہ ہو سکتی ہے، اور انہیں کوئی واپس نہیں لے سکتا:',
    splitDone: (reports) => `الگ ہو گئی: ${reports} نکالی گئیں`,
    textOf: (words, reports) => `${words} الفاظ کا متن، ${reports}`,
    showText: 'پڑھیں',
    showTextHint: 'آپ کا پڑھنا لاگ میں درج ہوتا ہے۔',
    hideText: 'سمیٹیں',
    openReport: 'اطلاع کھولیں',
    fields: {
      title: 'عنوان',
      assignee: 'ذمہ دار',
      tags: 'ٹیگ',
      marking: 'نشان دہی',
      state: 'حالت',
      decision: 'فیصلہ',
      parts: 'ضم شدہ مہمات',
    },
    was: (before, now) => `پہلے ${before}، اب ${now}`,
    again: 'آپ کی تبدیلی ابھی محفوظ نہیں ہوئی۔ دیکھ کر دوبارہ محفوظ کریں۔',
    similar: (percent) => `ان کے متن کا ${percent} فیصد ایک جیسا ہے`,
    shares: (values) => `دونوں میں ہے: ${values}`,
  },
}
