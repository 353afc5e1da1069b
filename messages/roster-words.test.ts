import { expect, test } from 'vitest';
import type { BodyKind, Nation, Region } from '@/domain/bodies/bodies';
import type { NominatorGroup, NotOnRoster } from '@/domain/rounds/roster';
import { notOnRosterWords } from './roster-words';

const body = (name: string, kind: BodyKind, region: Region = 'South East', nation: Nation = 'England') => ({
  ...{ name, nameCy: null, kind, region, nation },
});
const words = (off: NotOnRoster, groups: readonly NominatorGroup[], of: ReturnType<typeof body>) =>
  notOnRosterWords(off, { nominators: groups }, of, 'en');

test('says of each kind of body why it may not nominate, with what the rule asks and what is recorded', () => {
  const london: NominatorGroup = { kinds: ['clp'], regions: ['London', 'North West'] };
  expect(words({ why: 'place', groups: [london] }, [london], body('Witney', 'clp'))).toBe(
    'Only CLPs in London and the North West can nominate in this contest. Witney CLP is in the South East.',
  );
  const wales: NominatorGroup = { kinds: ['labour_group'], nations: ['Wales'] };
  expect(words({ why: 'place', groups: [wales] }, [wales], body('Camden', 'labour_group', 'London'))).toBe(
    'Only council Labour Groups in Wales can nominate in this contest. Camden Labour Group is in London.',
  );
  const groups: NominatorGroup = { kinds: ['labour_group'], size: { least: 3 } };
  expect(words({ why: 'size', least: 3, size: 2 }, [groups], body('Ryedale', 'labour_group'))).toBe(
    'Only council Labour Groups with at least 3 councillors can nominate in this contest. Ryedale Labour Group has 2 councillors.',
  );
  expect(words({ why: 'size', least: 500, size: null }, [{ kinds: ['union'] }], body('Unison', 'union'))).toBe(
    'Only trade unions with at least 500 affiliated members can nominate in this contest. The size of Unison is not recorded here.',
  );
  expect(words({ why: 'branch', branch: 'young_labour_branch' }, [{ kinds: ['clp'] }], body('Witney', 'clp'))).toBe(
    'Only CLPs without a Young Labour branch can nominate in this contest. Witney CLP has one, and that branch can nominate instead.',
  );
  expect(words({ why: 'kind' }, [{ kinds: ['union', 'socialist_society'] }], body('Hexham', 'mp'))).toBe(
    'Only trade unions and socialist societies can nominate in this contest. MP for Hexham is an MP.',
  );
  expect(words({ why: 'added-late' }, [{ kinds: ['clp'] }], body('Witney Town', 'clp'))).toBe(
    'Witney Town CLP was added after the round was announced, so it is not on the roster of this round.',
  );
});
