import { Act, effectSentences, reasonFields } from '@/app/[locale]/admin/act';
import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { matchName } from '@/app/[locale]/admin/rounds/[round]/actions';
import { bodyName } from '@/components/bodies/body-name';
import { PageHeader } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminWriteIn, adminWriteIn } from '@/queries/nominations/admin-write-ins';

export const dynamic = 'force-dynamic';

/** `to` is a candidate's slug, or empty for nobody; null until one is chosen. */
type Found = AdminWriteIn & { readonly to: string | null };

function titleOf({ writeIn: { name, homeBody }, into, to }: Found, locale: Locale): string {
  const t = wordsFor(locale, 'adminActs');
  if (to === null) return t('writeIns.one', { name, home: homeBody });
  return into ? t('writeIns.tieTitle', { name, into: into.name }) : t('writeIns.untieTitle', { name });
}

/** The page of one write-in: the form to match it to a candidate and, once one is chosen, the effect. */
const page = roundPage<RoundAddress & { id: string }, Found>({
  page: ({ id }) => `/write-ins/${id}`,
  isForActing: true,
  load: async (context, { round, id }, query) => {
    const to = typeof query.to === 'string' ? query.to : null;
    const found = await adminWriteIn(context, { round, id }, to);
    return found && { ...found, to };
  },
  title: (found, { locale }) => titleOf(found, locale),
  back: ({ round, to, writeIn }, { locale, path }) => {
    const t = wordsFor(locale, 'adminActs');
    return to === null
      ? { path: roundPath(round.slug, '/write-ins'), words: t('writeIns.back') }
      : { path, words: t('writeIns.one', { name: writeIn.name, home: writeIn.homeBody }) };
  },
  render: (found, { locale, path, address }) => {
    const { round, writeIn, into, to } = found;
    const t = wordsFor(locale, 'adminActs');
    const over = `${writeIn.contest.title}, ${round.title}`;
    if (to === null)
      return (
        <>
          <PageHeader over={over} title={titleOf(found, locale)} />
          <ChoosePerson found={found} path={path} locale={locale} />
        </>
      );
    const { name } = writeIn;
    return (
      <Act
        locale={locale}
        over={over}
        title={titleOf(found, locale)}
        points={pointsOf(found, locale)}
        refusal={found.refusal}
        action={matchName.bind(null, address)}
        hidden={{ id: address.id, candidate: to }}
        fields={reasonFields('match-write-in', locale)}
        button={into ? t('writeIns.tieButton', { name, into: into.name }) : t('writeIns.untieButton', { name })}
      />
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function pointsOf({ writeIn, into, effects }: AdminWriteIn, locale: Locale): string[] {
  const t = wordsFor(locale, 'adminActs');
  const { name, homeBody: home, code, contest } = writeIn;
  const body = bodyName(writeIn.body, locale);
  return [
    into ? t('writeIns.counts', { body, name, home, into: into.name }) : t('writeIns.uncounts', { body, name, home }),
    ...(writeIn.isVoided ? [t('writeIns.void')] : []),
    ...effectSentences(effects, contest, locale),
    t('writeIns.stays', { code }),
    t('public'),
  ];
}

type ChooseProps = { readonly found: AdminWriteIn; readonly path: string; readonly locale: Locale };

function ChoosePerson({ found: { writeIn, people }, path, locale }: ChooseProps) {
  const t = wordsFor(locale, 'adminActs');
  const to = (slug: string) => `${href(locale, path)}?${new URLSearchParams({ to: slug })}`;
  return (
    <div className="stack gap-s4 max-w-text">
      <h2>{t('candidate')}</h2>
      <p className="quiet">{t('writeIns.chooseNote')}</p>
      <ul className="points">
        {people.map(({ id, slug, name }) => (
          <li key={id}>{id === writeIn.tiedTo?.id ? <b>{name}</b> : <a href={to(slug)}>{name}</a>}</li>
        ))}
      </ul>
      {writeIn.tiedTo ? (
        <p>
          <a href={to('')}>{t('writeIns.untie')}</a>
        </p>
      ) : null}
    </div>
  );
}
