import type { ReactNode } from 'react';
import { formWords as sharedWords } from '@/messages/form-words';
import { type Locale, wordsFor } from '@/messages/translate';

/** The texts of the form. Those with a % are filled in as somebody types. */
export function formWords(locale: Locale, most: number) {
  const t = wordsFor(locale, 'candidateOffice');
  const counted = { words: '%words', most: '%most', over: '%over' };
  return {
    ...sharedWords(locale, t('editor.publish'), t('editor.notPublished')),
    text: t('editor.text'),
    textHint: t('editor.textHint', { most }),
    questions: t('editor.questions'),
    questionsNote: t('editor.questionsNote'),
    within: t('editor.count', counted),
    over: t('editor.over', counted),
    preview: t('editor.preview'),
    previewTitle: t('editor.previewTitle'),
    previewNote: t('editor.previewNote'),
    previewEmpty: t('editor.previewEmpty'),
    publish: t('editor.publish'),
    publishAgain: t('editor.publishAgain'),
    takeBack: t('editor.takeBack'),
    standsNow: t('editor.standsNow', { version: '%version' }),
    links: t('editor.links'),
    linksNote: t('editor.linksNote'),
    linkWords: t('editor.linkWords', { n: '%n' }),
    linkAddress: t('editor.linkAddress', { n: '%n' }),
  };
}

const code = (chunks: ReactNode) => <code>{chunks}</code>;

/** How to write a heading, a list and a link. */
export function HowToWrite({ locale }: { readonly locale: Locale }) {
  const t = wordsFor(locale, 'candidateOffice');
  return (
    <details className="how">
      <summary>{t('editor.how')}</summary>
      <ul className="points">
        {(['paragraph', 'heading', 'list', 'emphasis', 'link'] as const).map((key) => (
          <li key={key}>{t.rich(`editor.howList.${key}`, { code })}</li>
        ))}
      </ul>
    </details>
  );
}
