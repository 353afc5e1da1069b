import type { ReactNode } from 'react';
import { ListFileField } from '@/components/ui/list-file-field';
import { PostForm } from '@/components/ui/post-form';
import { MOST_UPLOAD_BYTES } from '@/domain/base/request-sizes.mjs';
import { MOST_UPLOAD_ROWS, type UploadKind } from '@/domain/people/imports';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

type UploadFormProps = {
  readonly locale: Locale;
  readonly kind: UploadKind;
  /** The round's slug, for candidates. */
  readonly round?: string | undefined;
  /** The error of the uploaded file. */
  readonly problem?: string | null | undefined;
  /** Questions before the file. */
  readonly children?: ReactNode | undefined;
};

const COLUMNS = { officers: 'columnsOfficers', members: 'columnsMembers', candidates: 'columnsCandidates' } as const;

/** The form for one list. An ordinary form: it works without JavaScript. */
export function UploadForm({ locale, kind, round, problem, children }: UploadFormProps) {
  const t = wordsFor(locale, 'adminPeople');
  const id = `file-${kind}`;
  const query = new URLSearchParams(round === undefined ? { kind } : { round });
  const hint = (
    <>
      {t(`import.${COLUMNS[kind]}`)}{' '}
      {t('import.form', { kilobytes: MOST_UPLOAD_BYTES / 1000, rows: MOST_UPLOAD_ROWS[kind] })}
    </>
  );
  const error = problem ? wordsFor(locale, 'form')('errorMark', { text: problem }) : undefined;
  return (
    <PostForm
      className="stack gap-s5"
      encType="multipart/form-data"
      to={`${href(locale, '/admin/people/import/upload')}?${query}`}
      button={t('import.button')}
      sending={wordsFor(locale, 'form')('sending')}
    >
      {children}
      <ListFileField id={id} label={t('import.file')} hint={hint} error={error} />
    </PostForm>
  );
}
