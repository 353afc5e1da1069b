import { signedInOrRedirect } from '@/auth/context';
import { bodyName } from '@/components/bodies/body-name';
import { NotAllowed, NotFound } from '@/domain/base/errors';
import type { Locale } from '@/messages/translate';
import { type OfficeContestScene, officeContest } from '@/queries/nominations/office-contest';

export type ContestParams = {
  readonly locale: Locale;
  readonly body: string;
  readonly round: string;
  readonly contest: string;
};

/** The address of a contest's pages in English, without the language. */
export const pathOf = ({ body, round, contest }: Omit<ContestParams, 'locale'>, page = '') =>
  `/office/${body}/${round}/${contest}${page}`;

export type OpenScene = OfficeContestScene & {
  /** "Anytown CLP" */
  readonly bodyName: string;
  readonly isPractice: boolean;
};

/**
 * Loads data for an officer's page. Null if not found or not allowed. People who are signed out are sent to sign in.
 */
export async function openScene(params: ContestParams, page = ''): Promise<OpenScene | null> {
  const context = await signedInOrRedirect(params.locale, pathOf(params, page));
  try {
    const scene = await officeContest(context, params);
    return { ...scene, bodyName: bodyName(scene.body, params.locale), isPractice: scene.round.kind === 'practice' };
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed) return null;
    throw error;
  }
}
