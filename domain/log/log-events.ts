import type { BodyEvent } from './body-events';
import type { CandidateEvent } from './candidate-events';
import type { InstallationEvent } from './installation-events';
import type { NominationEvent } from './nomination-events';
import type { PersonEvent } from './person-events';
import type { ResultEvent } from './result-events';
import type { RoundEvent } from './round-events';
import type { SlateEvent } from './slate-events';

/**
 * Every event of the public log, with public facts only: slugs, codes, names of candidates and bodies, times. Never a
 * person who acted, an address or attendance. `by` is the role of the person who acted, not who they are. Each noun has
 * its events in its own file.
 */
export type LogEvent =
  | BodyEvent
  | CandidateEvent
  | InstallationEvent
  | NominationEvent
  | PersonEvent
  | ResultEvent
  | RoundEvent
  | SlateEvent;
