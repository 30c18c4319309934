import type { Reason } from './reasons.ts'

/** For programs a code; for logs what is wrong and what to do, in plain English. `{name}`: a value. */
export interface Refusal {
  readonly code:
    | 'not-found'
    | 'not-yours'
    | 'changed'
    | 'state'
    | 'invalid'
    | 'not-of-campaign'
    | 'listed'
  readonly why: string
}

export const refusals: Readonly<Record<Reason, Refusal>> = {
  'no-campaign': notFound('There is no such campaign. Look it up in the list of campaigns.'),
  'changed-meanwhile': {
    code: 'changed',
    why: 'It was changed meanwhile. Read it again, then repeat your change.',
  },
  'part-of': state('It is a part of {campaign} now. Change that one.'),
  'cannot-close': state('A campaign that is {state} cannot be closed.'),
  'cannot-reopen': state('A campaign that is {state} cannot be reopened.'),
  'decision-pending': state(
    'A decision is proposed. Have it approved, refused or withdrawn first.',
  ),
  'out-of-own-sight': invalid(
    'You would not see it yourself any more: your clearance is {clearance}.',
  ),
  'only-approver-opens-up': notYours('Only an approver lets more people see it. Ask one.'),
  'no-reason-to-open-up': invalid('Say in `reason` why more people may see it.'),
  'unfit-assignee': invalid(
    'The assignee must be an analyst or approver whose clearance reaches it.',
  ),
  'role-changed': notYours('You have another role or clearance by now. Nothing was done.'),
  'no-reason': invalid('Give a reason, for the record.'),
  'empty-comment': invalid('The comment is empty.'),
  'no-indicator': notFound('There is no such indicator. Look it up in the list of them.'),
  'no-decision': notFound('There is no such decision. Look it up at its campaign.'),
  'only-approver-approves': notYours('Only an approver approves. Ask one; an admin is none.'),
  'own-proposal': notYours('You proposed it. Somebody else has to approve it.'),
  'only-proposer-withdraws': notYours('Only who proposed it withdraws it. An approver refuses it.'),
  'only-approver-refuses': notYours(
    'An approver refuses what another proposed. Withdraw what you proposed yourself.',
  ),
  'only-approver-reverts': notYours('Only an approver reverts a decision. Ask one.'),
  'decision-is': state('The decision is {state} already. Nothing was changed.'),
  'approved-already': state('You have approved it already. It takes another approver.'),
  'entries-ended': state('Its entries have ended meanwhile. Refuse it, and propose anew.'),
  'campaign-closed': state('The campaign is closed. Reopen it, then propose.'),
  'told-otherwise': state(
    'Its reporters were told that it is {outcome}. Revert that decision first, so that they are told of it.',
  ),
  'text-blocked': state(
    'One of its texts is blocked by the decision {decision}. Have an approver revert that one first.',
  ),
  'ends-wrongly': invalid('It must end after now and within a year.'),
  'nothing-to-block': invalid('Nothing is blocked of what is {outcome}. Leave the entries out.'),
  'too-many-entries': invalid('At most {most} entries at a time.'),
  'entry-twice': invalid('An entry is there twice. Name each once.'),
  'no-text-id': invalid('A text is named by its id; {value} is none.'),
  'idle-override': invalid(
    'No list “{list}” speaks against blocking {value}. Leave that override out.',
  ),
  'foreign-entry': {
    code: 'not-of-campaign',
    why: '{kind} {value} is nothing of this campaign. Only its indicators and texts can be blocked.',
  },
  'never-blocked': { code: 'listed', why: '{value} is never blocked ({list}). {because}' },
  listed: {
    code: 'listed',
    why:
      'The warning list “{list}” speaks against blocking {value}: {because} ' +
      'Leave it out, or override that list for that value with a reason.',
  },
  'already-one': state('Two of these campaigns are one already. Name each campaign once.'),
  'pending-on': state(
    'On “{title}” a decision is proposed. Have it approved, refused or withdrawn first.',
  ),
  'closed-one': state('“{title}” is closed. Reopen it, then merge.'),
  'different-answers': state(
    '“{one}” and “{other}” have different answers. Revert one of the two decisions first; its reporters then get the other answer.',
  ),
  'no-others': invalid('Name a campaign that it is merged with.'),
  'too-many-merged': invalid('At most {most} campaigns at a time.'),
  'no-merge': notFound('There is no such merge. Look it up in the campaign’s timeline.'),
  'merge-undone': state('That merge was undone before. Nothing was changed.'),
  'pending-on-whole': state(
    'A decision on the whole is proposed. Have it approved, refused or withdrawn first.',
  ),
  'no-title': invalid('Give the new campaign a title.'),
  'no-texts': invalid('Name a text that is to go.'),
  'too-many-texts': invalid('At most {most} texts at a time.'),
  'text-twice': invalid('A text is named twice. Name each once.'),
  'foreign-text': {
    code: 'not-of-campaign',
    why: 'One of the texts is not of this campaign. Look its texts up again.',
  },
  'merged-texts': state(
    'The texts came from campaigns that were merged. Split those of one at a time, or undo the merge.',
  ),
  'whole-part': state(
    'Those are all the texts of a campaign that was merged into this one. Undo that merge instead.',
  ),
  'all-texts': state('Those are all the texts it has: nothing would be left. Leave one out.'),
  'only-approver-lifts': notYours(
    'Only an approver ends a block. Ask one, or let the blocks stay.',
  ),
  'foreign-block': {
    code: 'not-of-campaign',
    why: 'A block does not rest on these texts alone. Look again.',
  },
  'no-split': notFound('There is no such split. Look it up in the campaign’s timeline.'),
  'split-undone': state('That split was undone before, or its texts went elsewhere.'),
  'new-merged': state('The new campaign was merged into another. Undo that merge first.'),
  'new-has-parts': state('Campaigns were merged into the new one. Undo those merges first.'),
  'new-decided': state('The new campaign is decided on. Revert or withdraw that decision first.'),
  'not-linked': state('The two are not linked, or the link was refused before.'),
  'marked-too-strictly': state(
    'It is marked TLP:{tlp}, and the file is to have no more than TLP:{most}. What is TLP:RED never leaves in a file.',
  ),
  'nothing-to-share': state('It was decided to be genuine: there is nothing to share.'),
}

function notFound(why: string): Refusal {
  return { code: 'not-found', why }
}

function notYours(why: string): Refusal {
  return { code: 'not-yours', why }
}

function state(why: string): Refusal {
  return { code: 'state', why }
}

function invalid(why: string): Refusal {
  return { code: 'invalid', why }
}
