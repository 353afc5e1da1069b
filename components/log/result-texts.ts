import type { ResultEvent } from '@/domain/log/result-events';
import { VACANCY_CAUSES } from '@/domain/results/seats';
import { wordsFor } from '@/messages/translate';
import { declarationPath, publicLinks } from '../rounds/round-links';
import { contestPath, type EntryTools, type OfContest, type TextsOf, to } from './entry-text';

export const RESULT_TEXTS: TextsOf<ResultEvent> = {
  'round.declared': ({ round: slug, number, reason }, { locale, round }) => {
    const parts = { round: round(slug), number, reason: reason ?? '' };
    return to(declarationPath(slug, number), wordsFor(locale, 'publicLog')('event.roundDeclared', parts));
  },
  'amendment.opened': ({ round: slug, reason }, { locale, round }) => {
    const text = wordsFor(locale, 'publicLog')('event.amendmentOpened', { round: round(slug), reason });
    return to(declarationPath(slug), text);
  },
  'amendment.closed': ({ round: slug }, { locale, round }) =>
    to(publicLinks(slug).round, wordsFor(locale, 'publicLog')('event.amendmentClosed', { round: round(slug) })),
  'result.recorded': (data, { locale, round, contest }) => {
    const parts = { round: round(data.round), contest: contest(data), again: data.reason === null ? 'no' : 'yes' };
    const n = data.rows.filter(([, , isElected]) => isElected).length;
    return to(seatsPath(data), wordsFor(locale, 'publicLog')('event.resultRecorded', { ...parts, n }));
  },
  'vacancy.recorded': (data, tools) => {
    const cause = VACANCY_CAUSES.find((known) => known === data.why) ?? 'other';
    const why = wordsFor(tools.locale, 'seats')(`why.${cause}`);
    const parts = { ...seatParts(data, tools), why };
    return to(seatsPath(data), wordsFor(tools.locale, 'publicLog')('event.vacancyRecorded', parts));
  },
  'vacancy.filled': (data, tools) => {
    const parts = { ...seatParts(data, tools), filledBy: tools.candidate(data.filledBy.candidate) };
    return to(seatsPath(data), wordsFor(tools.locale, 'publicLog')('event.vacancyFilled', parts));
  },
  'vacancy.retracted': (data, tools) => {
    const parts = { ...seatParts(data, tools), reason: data.reason };
    return to(seatsPath(data), wordsFor(tools.locale, 'publicLog')('event.vacancyRetracted', parts));
  },
  'total.recorded': (data, tools) => {
    const parts = { ...seatParts(data, tools), n: data.nominations };
    return to(contestPath(data), wordsFor(tools.locale, 'publicLog')('event.totalRecorded', parts));
  },
};

const seatsPath = (data: OfContest): string => `${contestPath(data)}/seats`;

const seatParts = (data: OfContest & { readonly candidate: string }, { candidate, contest }: EntryTools) => ({
  candidate: candidate(data.candidate),
  contest: contest(data),
});
