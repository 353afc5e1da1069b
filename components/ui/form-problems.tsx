'use client';

import { useEffect } from 'react';
import type { FormState } from '@/lib/form-state';
import { ErrorSummary } from './error-summary';

type FormProblemsProps = {
  readonly state: FormState;
  readonly title: string;
  /** Stands before the page's title while something is wrong: "Error: ". */
  readonly mark: string;
};

/** What stands in the way, above a form. Says so in the title of the window too, which is read out first. */
export function FormProblems({ state: { problems }, title, mark }: FormProblemsProps) {
  useEffect(() => {
    if (problems.length === 0 || document.title.startsWith(mark)) return;
    document.title = `${mark}${document.title}`;
  }, [problems, mark]);
  if (problems.length === 0) return null;
  const errors = problems.map(({ field, text }) => ({ href: field ? `#${field}` : '#main', words: text }));
  return <ErrorSummary title={title} errors={errors} />;
}
