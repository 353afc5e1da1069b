'use client';

import { useEffect } from 'react';
import type { FormState } from '@/lib/form-state';
import { ErrorSummary } from './error-summary';

type FormProblemsProps = {
  readonly state: FormState;
  readonly title: string;
  /** The prefix of the page's title while there is an error: "Error: ". */
  readonly mark: string;
};

/** The error summary above a form. The window's title, which is read out first, says so too. */
export function FormProblems({ state: { problems }, title, mark }: FormProblemsProps) {
  useEffect(() => {
    if (problems.length === 0 || document.title.startsWith(mark)) return;
    document.title = `${mark}${document.title}`;
  }, [problems, mark]);
  if (problems.length === 0) return null;
  const errors = problems.map(({ field, text }) => ({ href: field ? `#${field}` : '#main', words: text }));
  return <ErrorSummary title={title} errors={errors} />;
}
