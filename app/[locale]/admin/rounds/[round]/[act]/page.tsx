import { Act, reasonFields, secondAdminPoint } from '@/app/[locale]/admin/act';
import { type RoundAddress, roundPage } from '@/app/[locale]/admin/round-page';
import { longInstantInZone } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import { type AdminRoundAct, adminRoundAct } from '@/queries/rounds/admin-round-act';
import { cancel, closeEarly, postpone } from '../actions';

export const dynamic = 'force-dynamic';

/** The acts on a whole round, by the last part of their addresses. */
const ACTS = { cancel: 'cancel', 'close-early': 'closeEarly', postpone: 'postpone' } as const;
const ACTIONS = { cancel, closeEarly, postpone };
type ActName = (typeof ACTS)[keyof typeof ACTS];
const isAct = (text: string): text is keyof typeof ACTS => Object.hasOwn(ACTS, text);

type Found = AdminRoundAct & { readonly act: ActName };

/** The page that asks an admin to confirm that a round is cancelled or postponed, or its nominations are closed now. */
const page = roundPage<RoundAddress & { readonly act: string }, Found>({
  page: ({ act }) => `/${act}`,
  isForActing: true,
  load: async (context, { round, act }) => {
    const found = isAct(act) ? await adminRoundAct(context, round) : null;
    return found && isAct(act) ? { ...found, act: ACTS[act] } : null;
  },
  title: ({ act, round }, { locale }) => wordsFor(locale, 'adminActs')(`${act}.title`, { round: round.title }),
  render: ({ act, round, answers, unconfirmed, told, refusals, secondAdmin, now }, { locale, address }) => {
    const t = wordsFor(locale, 'adminActs');
    const officers = t('deadline.told', { n: told });
    const points = {
      cancel: [t('cancel.counts', { n: answers }), officers, t('cancel.pages'), t('cancel.final')],
      postpone: [
        t('postpone.stops'),
        t('postpone.answers', { n: answers }),
        officers,
        t('postpone.pages'),
        t('postpone.undo'),
      ],
      closeEarly: [
        ...secondAdminPoint(secondAdmin, locale),
        t('closeEarly.bites', { at: longInstantInZone(round.closesAt, round.zone, locale) }),
        t('closeEarly.answers', { n: answers }),
        ...(unconfirmed > 0 && (round.confirmBy === null || round.confirmBy <= now)
          ? [t('deadline.unconfirmed', { n: unconfirmed })]
          : []),
        officers,
        t('closeEarly.undo'),
      ],
    };
    return (
      <Act
        locale={locale}
        over={round.title}
        title={t(`${act}.title`, { round: round.title })}
        points={[...points[act], t('public')]}
        refusal={refusals[act]}
        action={ACTIONS[act].bind(null, address)}
        hidden={{ round: round.slug }}
        fields={reasonFields(act === 'closeEarly' ? 'close-early' : act, locale)}
        button={
          act === 'closeEarly' && secondAdmin === 'second'
            ? wordsFor(locale, 'ruleChanges')('needed.button')
            : t(`${act}.button`, { round: round.title })
        }
      />
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
