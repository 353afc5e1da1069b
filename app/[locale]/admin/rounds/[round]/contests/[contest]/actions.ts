'use server';

import { redirect } from 'next/navigation';
import { reasonedAction, setUpAction } from '@/app/[locale]/admin/action-kits';
import { addressProblem, isAboutAddress } from '@/app/[locale]/admin/address-problems';
import { setUpProblems } from '@/app/[locale]/admin/problems';
import {
  fillingProblem,
  type ResultSubject,
  resultInvalid,
  resultProblems,
  totalProblem,
  vacancyProblem,
} from '@/app/[locale]/admin/result-problems';
import { type ContestAddress, contestPath, roundPath } from '@/app/[locale]/admin/round-page';
import { actionOf, formAction } from '@/auth/form-action';
import {
  addCandidateAddress,
  addCandidateAddressInput,
  removeCandidateAddress,
  removeCandidateAddressInput,
} from '@/commands/candidates/addresses';
import { addCandidacy, addCandidacyInput, type BodyChoice } from '@/commands/candidates/candidacies';
import { changeCandidacy, changeCandidacyInput } from '@/commands/candidates/change-candidacy';
import { enterLetter, enterLetterInput } from '@/commands/candidates/letters';
import { mergeCandidacies, mergeCandidaciesInput } from '@/commands/candidates/merge-candidacies';
import { addQuestion, addQuestionInput, changeQuestion, changeQuestionInput } from '@/commands/candidates/questions';
import { enterReport, enterReportInput, takeBackReport, takeBackReportInput } from '@/commands/candidates/reports';
import { setSortName, setSortNameInput } from '@/commands/candidates/sort-name';
import { enterStatement, enterStatementInput } from '@/commands/candidates/statements';
import { CONTEST_LISTS, changeContest, changeContestInput } from '@/commands/contests/contests';
import { recordResult, recordResultInput, recordTotal, recordTotalInput } from '@/commands/results/results';
import {
  fillVacancy,
  fillVacancyInput,
  recordVacancy,
  recordVacancyInput,
  retractVacancy,
  retractVacancyInput,
} from '@/commands/results/vacancies';
import { claimCandidacies, claimCandidaciesInput, withdrawClaim, withdrawClaimInput } from '@/commands/slates/claims';
import { addSlate, addSlateInput, changeSlate, changeSlateInput } from '@/commands/slates/slates';
import type { ShowingState } from '@/components/ui/form';
import { ANOTHER_PERSON, type Namesake } from '@/domain/candidates/namesakes';
import { href } from '@/messages/href';
import { namesakeWords } from '@/messages/namesake-words';
import { reportRefusalWords, statementRefusalWords } from '@/messages/statement-words';
import { wordsFor } from '@/messages/translate';

// Each action is one command. The address names the contest; the form has the rest.

export type SlateAddress = ContestAddress & { readonly slate: string };
export type CandidateAddress = ContestAddress & { readonly candidate: string };

const to =
  (page: string) =>
  ({ round, contest }: ContestAddress) =>
    contestPath(round, contest, page);
const toSlate = ({ round, contest, slate }: SlateAddress) => contestPath(round, contest, `/slates/${slate}`);
const toCandidate = ({ round, contest, candidate }: CandidateAddress) =>
  contestPath(round, contest, `/candidacies/${candidate}`);
const toReports = (address: CandidateAddress) => `${toCandidate(address)}/report`;

export const saveContest = setUpAction({
  said: ({ proposal }) => (proposal === null ? 'contestChanged' : 'changeProposed'),
  input: changeContestInput,
  lists: CONTEST_LISTS,
  run: changeContest,
  to: ({ round }: ContestAddress, { proposal }) =>
    roundPath(round, proposal === null ? '/contests' : `/changes/${proposal}`),
});

/** If several CLPs match the typed name, the form asks for one of them. */
export async function addCandidate(
  address: ContestAddress,
  _state: ShowingState,
  form: FormData,
): Promise<ShowingState> {
  const { locale } = address;
  const t = wordsFor(locale, 'adminSetup');
  const lists = wordsFor(locale, 'adminLists');
  let choices: readonly BodyChoice[] = [];
  let namesakes: readonly Namesake[] = [];
  const state = await formAction({
    locale,
    form,
    input: addCandidacyInput,
    run: addCandidacy,
    said: 'candidateAdded',
    invalid: () => wordsFor(locale, 'refusals')('field-wrong'),
    refused: (error) => {
      if (isAboutAddress(error)) return addressProblem(error, locale, 'emails');
      if (error.code === 'which-person') {
        namesakes = error.namesakes;
        choices = error.home ? [error.home] : [];
        return { field: 'same', text: lists('whichPersonText') };
      }
      if (error.code !== 'which-home') return setUpProblems(error, locale);
      if (error.choices.length === 0) return { field: 'home', text: t('wrong.home-unknown') };
      choices = error.choices;
      return { field: 'homeChosen', text: t('wrong.home-unclear') };
    },
    done: () => redirect(href(locale, to('/candidates')(address))),
  });
  const homes = choices.map(({ slug, name }) => ({ value: slug, words: name }));
  const people = namesakes.map((one) => ({ value: one.slug, words: namesakeWords(one, locale) }));
  const another = { value: ANOTHER_PERSON, words: lists('anotherPerson') };
  const asked = [
    ...(homes.length > 0
      ? [{ as: 'one', name: 'homeChosen', label: t('candidates.which'), choices: homes } as const]
      : []),
    ...(people.length > 0
      ? [{ as: 'one', name: 'same', label: lists('whichPerson'), choices: [...people, another] } as const]
      : []),
  ];
  return asked.length > 0 ? { ...state, asked } : state;
}

export const addAddress = actionOf({
  said: 'addressAdded',
  input: addCandidateAddressInput,
  run: addCandidateAddress,
  invalid: (locale) => wordsFor(locale, 'candidateAccess')('problems.email'),
  refused: (error, locale) => addressProblem(error, locale, 'email'),
  to: (address: CandidateAddress) => toCandidate(address),
});

export const saveSortName = actionOf({
  said: 'sortNameSaved',
  input: setSortNameInput,
  run: setSortName,
  refused: (error, locale) =>
    error.code === 'sort-name-long'
      ? { field: 'sortName', text: wordsFor(locale, 'candidateAccess')('sortName.long') }
      : { text: wordsFor(locale, 'candidateAccess')('sortName.gone') },
  to: (address: CandidateAddress) => toCandidate(address),
});

export const removeAddress = actionOf({
  said: 'addressRemoved',
  input: removeCandidateAddressInput,
  run: removeCandidateAddress,
  refused: (error, locale) => addressProblem(error, locale, ''),
  to: (address: CandidateAddress) => toCandidate(address),
});

export const actOnCandidacy = reasonedAction({
  said: 'candidacyChanged',
  input: changeCandidacyInput,
  run: changeCandidacy,
  to: toCandidate,
});

export const mergeEntries = reasonedAction({
  said: 'entriesMerged',
  input: mergeCandidaciesInput,
  run: mergeCandidacies,
  to: toCandidate,
});

export const saveStatement = actionOf({
  said: 'statementEntered',
  input: enterStatementInput,
  run: enterStatement,
  refused: (error, locale, { zone }: CandidateAddress & { readonly zone: string; readonly language: 'en' | 'cy' }) => {
    switch (error.code) {
      case 'wrong':
      case 'no-such-round':
      case 'round-declared':
        return setUpProblems(error, locale);
      default:
        return statementRefusalWords(error, { locale, zone });
    }
  },
  to: ({ language, ...address }) => `${toCandidate(address)}/statement${language === 'cy' ? '?language=cy' : ''}`,
});

export const saveReport = actionOf({
  said: 'reportEntered',
  input: enterReportInput,
  run: enterReport,
  publishes: true,
  refused: reportRefusalWords,
  to: toReports,
});

export const removeReport = actionOf({
  said: 'reportRemoved',
  input: takeBackReportInput,
  run: takeBackReport,
  refused: reportRefusalWords,
  to: toReports,
});

export const saveLetter = actionOf({
  said: 'letterEntered',
  input: enterLetterInput,
  run: enterLetter,
  refused: (error, locale, { zone }: CandidateAddress & { readonly zone: string; readonly language: 'en' | 'cy' }) =>
    statementRefusalWords(error, { locale, zone }),
  to: ({ language, ...address }) => `${toCandidate(address)}/letter${language === 'cy' ? '?language=cy' : ''}`,
});

export const createQuestion = setUpAction({
  said: 'questionAdded',
  input: addQuestionInput,
  run: addQuestion,
  to: to('/questions'),
});

export const saveQuestion = setUpAction({
  said: (_, { does }) =>
    does === 'remove' ? 'questionRemoved' : does === 'up' || does === 'down' ? 'questionMoved' : 'questionChanged',
  input: changeQuestionInput,
  run: changeQuestion,
  to: to('/questions'),
});

export const createSlate = setUpAction({
  said: 'slateAdded',
  input: addSlateInput,
  run: addSlate,
  to: (address: ContestAddress, { slug }) => toSlate({ ...address, slate: slug }),
});

export const saveSlate = setUpAction({
  said: 'slateChanged',
  input: changeSlateInput,
  run: changeSlate,
  to: toSlate,
});

export const removeSlate = setUpAction({
  said: 'slateRemoved',
  input: changeSlateInput,
  run: changeSlate,
  to: ({ round }: SlateAddress) => roundPath(round, '/slates'),
});

export const addClaims = setUpAction({
  said: 'claimsAdded',
  input: claimCandidaciesInput,
  lists: ['candidates'],
  run: claimCandidacies,
  to: toSlate,
});

export const endClaim = setUpAction({
  said: (_, { does }) => (does === 'remove' ? 'claimRemoved' : 'claimWithdrawn'),
  input: withdrawClaimInput,
  run: withdrawClaim,
  to: toSlate,
});

export const saveResult = actionOf({
  said: 'resultSaved',
  input: recordResultInput,
  lists: ['elected'],
  run: recordResult,
  invalid: resultInvalid,
  refused: (error, locale, subject: ContestAddress & ResultSubject) => resultProblems(error, locale, subject),
  to: to('/vacancies'),
});

export const saveVacancy = actionOf({
  said: 'vacancyRecorded',
  input: recordVacancyInput,
  run: recordVacancy,
  invalid: resultInvalid,
  refused: vacancyProblem,
  to: to('/vacancies'),
});

export const saveFilling = actionOf({
  said: 'vacancyFilled',
  input: fillVacancyInput,
  run: fillVacancy,
  invalid: resultInvalid,
  refused: fillingProblem,
  to: to('/vacancies'),
});

export const retract = actionOf({
  said: 'vacancyRetracted',
  input: retractVacancyInput,
  run: retractVacancy,
  invalid: resultInvalid,
  refused: ({ code }, locale) => ({ field: 'reason', text: wordsFor(locale, 'seats')(`refusals.${code}`) }),
  to: to('/vacancies'),
});

export const saveTotal = actionOf({
  said: 'totalSaved',
  input: recordTotalInput,
  run: recordTotal,
  invalid: resultInvalid,
  refused: totalProblem,
  to: to('/totals'),
});
