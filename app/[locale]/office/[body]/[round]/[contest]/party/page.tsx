import { redirect } from 'next/navigation';
import { contestPath, type OfficeContest, officeContestPage, overHeading } from '@/app/[locale]/office/contest-page';
import { CopyText } from '@/components/nominations/copy-text';
import { partySaid } from '@/components/nominations/party-note';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { dayIn } from '@/domain/base/instants';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { saySent } from '../actions';

export const dynamic = 'force-dynamic';

/** The page on which an officer says that the CLP has also sent its nominations to the Party. */
const page = officeContestPage({
  below: '/party',
  back: '',
  title: (_, locale) => wordsFor(locale, 'party')('pageTitle'),
  view: (found, address) => {
    const { locale } = address;
    const { party, contest, body, bodyName, round, now } = found;
    if (!party) redirect(href(locale, contestPath(address)));
    const t = wordsFor(locale, 'party');
    const { sent } = party;
    const names = namesToCopy(found, locale);
    const [year, month, day] = dayIn(round.zone, now).split('-').map(Number);
    const about = { contestId: contest.id, bodyId: body.id };
    return (
      <>
        <Form
          action={saySent.bind(null, address)}
          hidden={{ ...about, does: 'save' }}
          words={formWords(locale, t('button'), t('notSaved'))}
          fields={[
            {
              as: 'day',
              name: 'sentOn',
              label: t('day'),
              hint: t('dayHint', { example: `${day} ${month} ${year}` }),
              value: sent?.sentOn ?? '',
            },
            {
              as: 'line',
              name: 'reference',
              label: t('referenceLabel'),
              hint: t('referenceHint'),
              value: sent?.reference ?? '',
            },
          ]}
        >
          <PageHeader over={overHeading(found, locale)} title={t('pageTitle')} lede={t('lede')} />
          <div className="stack gap-s5 max-w-text">
            <p>
              {partySaid({ sent, body: bodyName, contest: contest.title }, locale)}{' '}
              {sent?.reference ? t('reference', { reference: sent.reference }) : null}
            </p>
            {names === null ? (
              <p>{t('nothingSent', { body: bodyName })}</p>
            ) : (
              <CopyText text={names} words={{ label: t('names'), copy: t('copy'), copied: t('copied') }} />
            )}
          </div>
        </Form>
        {sent ? (
          <div className="mt-s6">
            <Form
              action={saySent.bind(null, address)}
              hidden={{ ...about, does: 'remove' }}
              words={formWords(locale, t('remove'), t('notSaved'))}
              prefix="remove-"
              isQuiet
            />
          </div>
        ) : null}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

/** What the CLP sent to this site, as plain text for a letter to the Party; null if it has sent nothing that is valid. */
function namesToCopy(found: OfficeContest, locale: Locale): string | null {
  const t = wordsFor(locale, 'party');
  const { latest, candidacies, bodyName, contest, round } = found;
  const head = [`${round.title}: ${contest.title}`, bodyName];
  const choice = latest?.isVoided ? undefined : latest?.choice;
  if (choice?.kind === 'nobody') return [...head, '', t('nobody')].join('\n');
  if (choice?.kind !== 'names') return null;
  const listed = candidacies.filter(({ id }) => choice.names.includes(id)).map(({ name }) => name);
  const written = (choice.writeIns ?? []).map(({ name, homeBody }) => `${name} (${homeBody})`);
  return [...head, '', ...listed, ...written].join('\n');
}
