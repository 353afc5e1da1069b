import type { StatementRead } from '@/lib/statement-form';
import { Markdown } from '../ui/markdown';

/** A statement on its writer's own pages: as readers see it, under a heading of level two. */
export function StatementReadView({ read, lang }: { readonly read: StatementRead; readonly lang: string }) {
  return (
    <div className="stack gap-s5" lang={lang}>
      {read.text.length > 0 ? (
        <div className="statement">
          <Markdown blocks={read.text} heading="h3" hasOpening />
        </div>
      ) : null}
      {read.answers.map(({ question, blocks }) => (
        <div key={question} className="answered">
          <h3>{question}</h3>
          <div className="statement">
            <Markdown blocks={blocks} heading="h4" />
          </div>
        </div>
      ))}
      {read.links.length > 0 ? (
        <ul className="points">
          {read.links.map(({ words, address }) => (
            <li key={address}>
              <a href={address} rel="nofollow noopener ugc">
                {words}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
