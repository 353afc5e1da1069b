import type { SlateEvent } from '@/domain/log/slate-events';
import { longDay } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import { publicLinks } from '../rounds/round-links';
import { type OfContest, type TextsOf, to } from './entry-text';

export const SLATE_TEXTS: TextsOf<SlateEvent> = {
  'slate.added': (data, { locale, contest }) =>
    to(slatePath(data), wordsFor(locale, 'guideLog')('slateAdded', { name: data.name, contest: contest(data) })),
  'slate.changed': (data, { locale, contest }) => {
    const parts = { slate: data.slate, contest: contest(data), reason: data.reason };
    return to(slatePath(data), wordsFor(locale, 'guideLog')('slateChanged', parts));
  },
  'claim.added': (data, { locale, candidate, contest }) => {
    const parts = { candidate: candidate(data.candidate), contest: contest(data), slate: data.slate };
    return to(slatePath(data), wordsFor(locale, 'guideLog')('claimAdded', parts));
  },
  'claim.withdrawn': (data, { locale, candidate, contest }) => {
    const day = longDay(data.withdrawnOn, locale);
    const parts = { candidate: candidate(data.candidate), contest: contest(data), slate: data.slate, day };
    return to(slatePath(data), wordsFor(locale, 'guideLog')('claimWithdrawn', { ...parts, reason: data.reason }));
  },
};

const slatePath = ({ round, contest, slate }: OfContest & { readonly slate: string }): string =>
  publicLinks(round).slate(contest, slate);
