import type { ReasonWords } from './reason.ts'

/** Why something was not done, and what to do. */
export const reasonsEn: ReasonWords = {
  'no-campaign': () => 'There is no such campaign. Look it up in the list of campaigns.',
  'changed-meanwhile': () => 'Somebody changed it meanwhile. Look again, then repeat your change.',
  'part-of': () => 'It is a part of another campaign now. Change that one.',
  'cannot-close': ({ state }) => `It is ${state}: it cannot be closed.`,
  'cannot-reopen': ({ state }) => `It is ${state}: it cannot be reopened.`,
  'decision-pending': () => 'A decision is proposed. Have it approved, refused or withdrawn first.',
  'out-of-own-sight': ({ clearance }) =>
    `You would not see it yourself any more: your clearance is ${clearance}.`,
  'only-approver-opens-up': () => 'Only an approver lets more people see it. Ask one.',
  'no-reason-to-open-up': () => 'Say why more people may see it.',
  'unfit-assignee': () => 'It can be assigned only to an analyst or approver who may see it.',
  'role-changed': () => 'You have another role or clearance by now. Nothing was done.',
  'no-reason': () => 'Give a reason, for the record.',
  'empty-comment': () => 'The comment is empty.',
  'no-indicator': () => 'There is no such indicator. Look it up in their list.',
  'no-decision': () => 'There is no such decision. Look it up at its campaign.',
  'only-approver-approves': () => 'Only an approver approves. Ask one.',
  'own-proposal': () => 'You proposed it. Somebody else has to approve it.',
  'only-proposer-withdraws': () => 'Only who proposed it withdraws it. An approver can refuse it.',
  'only-approver-refuses': () =>
    'An approver refuses what another proposed. Withdraw what you proposed yourself.',
  'only-approver-reverts': () => 'Only an approver reverts a decision. Ask one.',
  'decision-is': ({ state }) => `The decision is ${state} already. Nothing was changed.`,
  'approved-already': () => 'You have approved it already. It takes another approver.',
  'entries-ended': () => 'Its blocks have ended meanwhile. Refuse it, and propose anew.',
  'campaign-closed': () => 'The campaign is closed. Reopen it, then propose.',
  'told-otherwise': ({ outcome }) =>
    `Its reporters were told otherwise (${outcome}). Revert that decision first, so that they learn of it.`,
  'text-blocked': () =>
    'One of its texts is blocked by another decision. Have an approver revert that one first.',
  'ends-wrongly': () => 'It must end after now and within a year.',
  'nothing-to-block': () => 'With this answer nothing is blocked. Leave the blocks out.',
  'too-many-entries': ({ most }) => `At most ${most} blocks at a time.`,
  'entry-twice': () => 'A block is there twice. Name each once.',
  'no-text-id': ({ value }) => `A text is named by its id; ${value} is none.`,
  'idle-override': ({ list, value }) =>
    `The list “${list}” does not speak against ${value}. Leave that override out.`,
  'foreign-entry': ({ kind, value }) =>
    `${kind} ${value} is nothing of this campaign. Only its indicators and texts can be blocked.`,
  'never-blocked': ({ value, because }) => `${value} is never blocked. ${because}`,
  listed: ({ list, value, because }) =>
    `The list “${list}” speaks against blocking ${value}. ${because} Leave it out, or give a reason to block it all the same.`,
  'already-one': () => 'Two of these campaigns are one already. Name each once.',
  'pending-on': () =>
    'On one of them a decision is proposed. Have it approved, refused or withdrawn first.',
  'closed-one': () => 'One of them is closed. Reopen it, then merge.',
  'different-answers': () =>
    'Two of them have different answers. Revert one of the two decisions first; its reporters then get the other answer.',
  'no-others': () => 'Choose a campaign to merge it with.',
  'too-many-merged': ({ most }) => `At most ${most} campaigns at a time.`,
  'no-merge': () => 'There is no such merge. Look it up in the campaign’s timeline.',
  'merge-undone': () => 'That merge was undone before. Nothing was changed.',
  'pending-on-whole': () =>
    'A decision on the whole is proposed. Have it approved, refused or withdrawn first.',
  'no-title': () => 'Give the new campaign a title.',
  'no-texts': () => 'Choose a text that is to go.',
  'too-many-texts': ({ most }) => `At most ${most} texts at a time.`,
  'text-twice': () => 'A text is named twice. Name each once.',
  'foreign-text': () => 'One of the texts is not of this campaign any more. Look again.',
  'merged-texts': () =>
    'The texts came from campaigns that were merged. Split those of one at a time, or undo the merge.',
  'whole-part': () =>
    'Those are all the texts of a campaign that was merged into this one. Undo that merge instead.',
  'all-texts': () => 'Those are all the texts it has: nothing would be left. Leave one out.',
  'only-approver-lifts': () => 'Only an approver ends a block. Ask one, or let the blocks stay.',
  'foreign-block': () => 'A block does not rest on these texts alone any more. Look again.',
  'no-split': () => 'There is no such split. Look it up in the campaign’s timeline.',
  'split-undone': () => 'That split was undone before, or its texts went elsewhere.',
  'new-merged': () => 'The new campaign was merged into another. Undo that merge first.',
  'new-has-parts': () => 'Campaigns were merged into the new one. Undo those merges first.',
  'new-decided': () => 'The new campaign is decided on. Revert or withdraw that decision first.',
  'not-linked': () => 'The two are not linked, or the link was refused before.',
  'marked-too-strictly': ({ tlp, most }) =>
    `It is marked TLP:${tlp}, and the file is to have no more than TLP:${most}. What is TLP:RED never leaves in a file.`,
  'nothing-to-share': () => 'It was decided to be genuine: there is nothing to share.',
  'no-proposal': () => 'There is no such proposal. Look it up in the list of proposals.',
  'no-record': () => 'There is no such record. Look it up in the register.',
  'record-gone': () => 'The record is gone meanwhile. Look it up again.',
  'record-there': () => 'There is a record with this short name already. Change that one.',
  'record-changed': () => 'Somebody changed the record meanwhile. Look again, then propose.',
  'record-unfit': () => 'The register would not be in order with it.',
  'proposal-waits': () =>
    'A proposal on this record waits already. Have it approved, refused or withdrawn first.',
  'too-many-proposals': ({ most }) =>
    `${most} proposals wait already. Have some of them decided first.`,
  'only-approver-takes-back': () => 'Only an approver reverts it. Ask one.',
  'proposal-is': ({ state }) => `The proposal is settled already (${state}). Nothing was changed.`,
  'proposal-stale': () =>
    'The record was changed since this was proposed. Withdraw or refuse it, then propose anew.',
  'not-measured': () =>
    'Its effect on stored messages is not measured yet. Wait for it, then look at it.',
  'measured-before': () =>
    'The knowledge changed since its effect was measured. Have it measured anew, then look at it.',
  'too-much-changed': () =>
    'So much was changed at this desk that gateways cannot take more. Have it brought into the files first.',
  'outdated-records': () => 'Records have another form by now. Refuse it, and propose anew.',
  'later-change': ({ record }) =>
    `A later change of ${record} stands on it. Revert that one first.`,
  'others-stand': () => 'Other records stand on it. Change or revert those first.',
}
