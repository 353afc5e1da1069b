import { Actions, LinkButton } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { unreachable } from '@/domain/base/errors';
import type { TextProblem } from '@/domain/base/public-text';
import { KINDS } from '@/domain/bodies/kinds';
import { CANDIDACY_STATUSES } from '@/domain/candidates/candidacies';
import { isInTheWay, isReadOtherwise, type JudgedRow, type RowOutcomeKind } from '@/domain/people/imports';
import type { FormAction } from '@/lib/form-state';
import { formWords } from '@/messages/form-words';
import { count, either, startOf } from '@/messages/format';
import { href } from '@/messages/href';
import { namesakeWords } from '@/messages/namesake-words';
import { textProblemWords } from '@/messages/public-text-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { UploadPreview } from '@/queries/people/upload-preview';
import { Questions } from './questions';

type PreviewProps = {
  readonly preview: UploadPreview;
  /** The paths of the list's page and of the upload form, in English. */
  readonly path: string;
  readonly formPath: string;
  readonly apply: FormAction;
  readonly answer: FormAction;
  readonly locale: Locale;
};

/** The heading of a list's page: how many rows have mistakes, will be added, or were added. */
export function previewTitle(preview: UploadPreview, locale: Locale): string {
  const t = wordsFor(locale, 'adminPeople');
  if (preview.state === 'applied') return t(`preview.titleDone.${preview.kind}`, { n: preview.added });
  const isStopped = preview.inTheWay > 0 && preview.toCheck.length === 0;
  if (isStopped) return t('preview.titleWay', { n: preview.inTheWay });
  return preview.toAdd > 0 ? t(`preview.titleAdd.${preview.kind}`, { n: preview.toAdd }) : t('preview.titleNothing');
}

/** The effect of a list, row by row, with the button that adds it. Once it has been added, the result. */
export function Preview({ preview, path, formPath, apply, answer, locale }: PreviewProps) {
  const t = wordsFor(locale, 'adminPeople');
  const { place, kind } = preview;
  const over = place
    ? t('preview.into', { contest: place.contest.title, round: place.round.title })
    : t(`import.${kind}`);
  const title = previewTitle(preview, locale);
  const another = <a href={href(locale, formPath)}>{t('preview.another')}</a>;
  if (preview.state === 'applied')
    return (
      <>
        <PageHeader over={over} title={title} lede={t('preview.donePassed', { n: preview.passedOver })} />
        <Actions>
          {kind === 'officers' ? (
            <LinkButton href={href(locale, '/admin/people/invite')}>{t('links.invite')}</LinkButton>
          ) : null}
          {kind === 'candidates' ? null : <a href={href(locale, '/admin/people')}>{t('links.people')}</a>}
          {another}
        </Actions>
      </>
    );
  const { inTheWay, toAdd, toCheck } = preview;
  return (
    <>
      {(inTheWay === 0 || toCheck.length > 0) && toAdd > 0 ? (
        <div className="mb-s6">
          <Form
            action={apply}
            hidden={{ upload: preview.id }}
            words={formWords(locale, t(`preview.apply.${kind}`, { n: toAdd }))}
            toCheck={toCheck.length > 0 ? JSON.stringify(toCheck) : undefined}
          >
            <PageHeader
              over={over}
              title={title}
              lede={toCheck.length > 0 ? t('preview.ledeCheck') : t('preview.ledeAdd')}
            />
            <p className="max-w-text">{t(`preview.happens.${kind}`)}</p>
          </Form>
        </div>
      ) : (
        <PageHeader
          over={over}
          title={title}
          lede={inTheWay > 0 ? t('preview.ledeWay', { n: inTheWay }) : t('preview.ledeAdd')}
        />
      )}
      {preview.questions.length > 0 ? <Questions preview={preview} answer={answer} locale={locale} /> : null}
      <Counts preview={preview} path={path} locale={locale} />
      <Section id="rows" title={t('preview.rows')} note={another}>
        <div className="stack gap-s4">
          <Rows rows={preview.rows} isAsked={toCheck.length > 0} locale={locale} />
          <Pages preview={preview} path={path} locale={locale} />
        </div>
      </Section>
    </>
  );
}

type Waiting = Extract<UploadPreview, { state: 'waiting' }>;
type PartProps = { readonly preview: Waiting; readonly path: string; readonly locale: Locale };

const to = (path: string, show: RowOutcomeKind | null, page = 1) => {
  const query = new URLSearchParams({ ...(show ? { show } : {}), ...(page > 1 ? { page: String(page) } : {}) });
  return query.size > 0 ? `${path}?${query}#rows` : `${path}#rows`;
};

function Counts({ preview, path, locale }: PartProps) {
  const t = wordsFor(locale, 'adminPeople');
  return (
    <Section
      id="counts"
      title={t('preview.counts', { total: preview.total })}
      note={preview.shown ? <a href={href(locale, to(path, null))}>{t('preview.showAll')}</a> : undefined}
    >
      <DataTable
        caption={t('preview.counts', { total: preview.total })}
        isCaptionHidden
        columns={[
          { key: 'outcome', head: t('preview.outcome') },
          { key: 'rows', head: t('preview.countOf'), isNumber: true },
        ]}
        rows={preview.counts.map(([outcome, n]) => ({
          key: outcome,
          cells: [
            <a
              key="outcome"
              href={href(locale, to(path, outcome))}
              aria-current={preview.shown === outcome || undefined}
            >
              {t(`preview.count.${outcome}`)}
            </a>,
            count(n, locale),
          ],
        }))}
      />
    </Section>
  );
}

type RowsProps = {
  readonly rows: readonly JudgedRow<unknown>[];
  /** True if the admin may confirm what looks private. */
  readonly isAsked: boolean;
  readonly locale: Locale;
};

function Rows({ rows, isAsked, locale }: RowsProps) {
  const t = wordsFor(locale, 'adminPeople');
  return (
    <DataTable
      caption={t('preview.rows')}
      isCaptionHidden
      columns={[
        { key: 'cells', head: t('preview.inFile') },
        { key: 'outcome', head: t('preview.outcome') },
      ]}
      rows={rows.map((row) => {
        const [first = '', ...others] = Object.values(row.cells).filter((cell) => cell !== '');
        const words = outcomeWords(row, isAsked, locale);
        return {
          key: String(row.line),
          cells: [
            // Without a minimum width, a long address would break into single letters next to the sentence.
            <span key="cells" className="block min-w-36 wrap-anywhere md:min-w-72">
              <small className="quiet block font-normal">{t('preview.line', { line: row.line })}</small>
              {cut(first)}
              <small className="quiet block font-normal">{others.map(cut).join(' · ')}</small>
            </span>,
            isInTheWay(row) ? <b key="outcome">{words}</b> : words,
          ],
        };
      })}
    />
  );
}

/** Shortens a cell, because it may contain a very long text. */
const cut = (cell: string) => startOf(cell, 120);

function Pages({ preview: { shown, page, pages }, path, locale }: PartProps) {
  const t = wordsFor(locale, 'adminPeople');
  if (pages < 2) return null;
  return (
    <nav aria-label={t('preview.pages')}>
      <Actions>
        {page > 1 ? <a href={href(locale, to(path, shown, page - 1))}>{t('preview.previous')}</a> : null}
        <span>{t('preview.page', { page, pages })}</span>
        {page < pages ? <a href={href(locale, to(path, shown, page + 1))}>{t('preview.next')}</a> : null}
      </Actions>
    </nav>
  );
}

/** What will happen to a row, and what the admin can do about a mistake. */
function outcomeWords(row: JudgedRow<unknown>, isAsked: boolean, locale: Locale): string {
  const { outcome, body } = row;
  const t = wordsFor(locale, 'adminPeople');
  const oneOf = (items: readonly string[]) => either(items, locale);
  switch (outcome.kind) {
    case 'added':
      return body !== null && isReadOtherwise(row)
        ? t('preview.outcomeText.addedAs', { body })
        : t('preview.count.added');
    case 'duplicate':
      return t('preview.outcomeText.duplicate', { line: String(outcome.sameAs) });
    case 'ambiguous-clp':
      return t('preview.outcomeText.ambiguous-clp', { choices: oneOf(outcome.choices) });
    case 'unknown-clp':
      return outcome.choices.length > 0
        ? t('preview.outcomeText.unknown-clp-near', { choices: oneOf(outcome.choices) })
        : t('preview.outcomeText.unknown-clp');
    case 'bad-status':
      return t('preview.outcomeText.bad-status', { statuses: oneOf(CANDIDACY_STATUSES) });
    case 'too-long':
    case 'formula':
      return t(`preview.outcomeText.${outcome.kind}`, { column: outcome.column });
    case 'not-public':
      return t('preview.outcomeText.not-public', {
        column: outcome.column,
        problem: textProblemWords(isAsked ? outcome.problem : refused(outcome.problem), locale),
      });
    case 'namesake':
      return wordsFor(locale, 'adminLists')('namesake', {
        people: oneOf(outcome.namesakes.map((one) => namesakeWords(one, locale))),
        slugs: oneOf(outcome.namesakes.map(({ slug }) => `“${slug}”`)),
      });
    case 'address-taken': {
      const lists = wordsFor(locale, 'adminLists');
      return outcome.by === null ? lists('addressOfListed') : lists('addressTaken', { by: outcome.by });
    }
    case 'bad-office': {
      const kinds = wordsFor(locale, 'kinds');
      const offices = oneOf(KINDS[outcome.of].offices.map((office) => kinds(`office.${office}`)));
      return t('preview.outcomeText.bad-office', { kinds: kinds(`many.${outcome.of}`), offices });
    }
    case 'there-already':
    case 'bad-address':
    case 'bad-dates':
    case 'bad-name':
    case 'too-many-cells':
      return t(`preview.outcomeText.${outcome.kind}`);
    default:
      return unreachable(outcome);
  }
}

/** The same problem where the page shows no box to tick, so the admin must change the row in the file. */
const refused = (problem: TextProblem): TextProblem =>
  problem.code === 'private' ? { ...problem, isAsked: false } : problem;
