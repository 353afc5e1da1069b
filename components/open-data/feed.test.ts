import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';
import { schema } from '@/db/schema';
import { canonicalJson, type JsonValue } from '@/domain/log/canonical-json';
import type { LogEvent } from '@/domain/log/log-events';
import { bodyEvents, roundEvents } from '@/queries/open-data/public-events';
import { DURING, OPENS, readerAt, type World, withWorld } from '@/testing/sample-world';
import { bodyFeed, roundFeed } from './feed';

const HOSTILE = 'A ]]> <script>alert(1)</script> & "B" \u0007\u0000\uFFFE\u202E=CMD()';
const LATER = new Date('2026-12-09T08:00:00Z');

async function build(world: World) {
  const leeds = await world.body('leeds', HOSTILE, { nation: 'England', region: 'Yorkshire and the Humber' });
  await world.body('york', 'York', { nation: 'England', region: 'Yorkshire and the Humber' });
  const round = await world.round('live', 'live', { title: HOSTILE });
  const contest = await world.contest(round, 'clp-section', { title: HOSTILE });
  const alder = await world.candidacy(contest, 'Alder Sample');
  const id = 'hostile';
  await world.tx.insert(schema.candidates).values({ id: id as never, slug: id, name: HOSTILE });
  await world.tx
    .insert(schema.candidacies)
    .values({ id: id as never, contestId: contest, candidateId: id as never, attributes: [] });
  await world.send(contest, leeds, [alder]);
  const entry = async (seq: number, at: Date, { event, data }: LogEvent) =>
    world.tx.insert(schema.log).values({
      seq,
      at,
      event,
      data: canonicalJson(data as unknown as JsonValue),
      round: 'round' in data ? (data.round ?? null) : null,
      contest: 'contest' in data && typeof data.contest === 'string' ? data.contest : null,
      body: 'body' in data ? (data.body ?? null) : null,
      prevHash: '',
      hash: `hash-${seq}`,
    });
  await entry(1, OPENS, {
    event: 'round.created',
    data: {
      round: 'live',
      title: 'Live',
      kind: 'live',
      opensAt: '',
      closesAt: '',
      contests: [],
    },
  });
  await entry(2, DURING, {
    event: 'submission.received',
    data: {
      receipt: 'code:live/clp-section/leeds/1',
      round: 'live',
      contest: 'clp-section',
      body: 'leeds',
      version: 1,
      kind: 'names',
      names: ['alder-sample'],
      receivedAt: DURING.toISOString(),
      meeting: null,
      by: 'officer',
      fingerprint: '',
    },
  });
  await entry(3, LATER, { event: 'officer.appointed', data: { body: 'leeds', office: 'chair' } });
}

test('a round’s feed is valid whatever its names contain, and its totals match the tally', () =>
  withWorld(build, async (db) => {
    const events = await roundEvents(readerAt(db, LATER), 'live');
    if (!events) throw new Error('No round.');
    const text = roundFeed(events, 'Sample Volunteers', 'en');
    expect(text).not.toMatch(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF\u202E]/u);
    expect(roundFeed(events, 'Sample Volunteers', 'en')).toBe(text);
    const feed = parseFeed(text);
    expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
    expect(feed.language).toBe('en-GB');
    expect(feed.title).toContain('<script>');
    expect(feed.self).toBe('http://localhost:3000/rounds/live/feed.xml');
    expect(feed.authors.map(({ name }) => name)).toEqual(['Sample Volunteers']);
    expect(feed.updated?.toISOString()).toBe(DURING.toISOString());
    expect(feed.items.map(({ id }) => id)).toEqual([
      'tag:localhost,2026:/rounds/live/clp-section/standings',
      'tag:localhost,2026:/log/2',
      'tag:localhost,2026:/log/1',
    ]);
    const [standings, received] = feed.items;
    expect(standings?.updated?.toISOString()).toBe(DURING.toISOString());
    expect(standings?.content).toContain('alder-sample">Alder Sample</a>: 1</li>');
    // The parser in this test removes one level of escapes more than a feed reader does, so the test checks the raw
    // text.
    expect(text).toContain('<![CDATA[<p>');
    expect(text).toContain(
      'hostile">A ]]&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;B&quot; =CMD()</a>: 0</li>',
    );
    expect(text).not.toContain('<script');
    expect(standings?.content).toContain(': 0</li>');
    expect(standings?.content).toContain('1 body has not been heard from.');
    expect(received?.url).toBe('http://localhost:3000/receipts/code:live/clp-section/leeds/1');
  }));

test('a body’s feed has the events that involve it, and nothing about its officers', () =>
  withWorld(build, async (db) => {
    const ctx = readerAt(db, LATER);
    const events = await bodyEvents(ctx, 'leeds');
    if (!events) throw new Error('No body.');
    const feed = parseFeed(bodyFeed(events, null, 'cy'));
    expect(feed.language).toBe('cy');
    expect(feed.items.map(({ id }) => id)).toEqual(['tag:localhost,2026:/cy/log/2']);
    const quiet = await bodyEvents(ctx, 'york');
    expect(quiet && parseFeed(bodyFeed(quiet, null, 'en')).items).toEqual([]);
    expect(await bodyEvents(ctx, 'nowhere')).toBeNull();
    expect(await roundEvents(ctx, 'nowhere')).toBeNull();
  }));

test('an unconfirmed submission is not called a nomination in a round that requires confirmation', () =>
  withWorld(
    async (world) => {
      await build(world);
      await world.tx.update(schema.rounds).set({ confirmation: 'required' });
    },
    async (db) => {
      const ctx = readerAt(db, LATER);
      const titles = async (locale: 'en' | 'cy') => {
        const [ofRound, ofBody] = [await roundEvents(ctx, 'live'), await bodyEvents(ctx, 'leeds')];
        if (!ofRound || !ofBody) throw new Error('No events.');
        return [roundFeed(ofRound, null, locale), bodyFeed(ofBody, null, locale)].map(
          (feed) => parseFeed(feed).items.find(({ id }) => id?.endsWith('/log/2'))?.title,
        );
      };
      for (const title of await titles('en')) {
        expect(title).not.toContain('nominated');
        expect(title).toContain('sent nominations of one person');
        expect(title).toContain('They count only if a second officer or the returning officer confirms them');
      }
      for (const title of await titles('cy')) expect(title).toContain('Dim ond os bydd ail swyddog');
    },
  ));
