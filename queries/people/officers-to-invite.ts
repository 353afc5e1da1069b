import { eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { BODY_KINDS, type BodyKind } from '@/domain/bodies/bodies';
import { PLACE_GROUPS, type PlaceGroup, placeGroupOf } from '@/domain/bodies/kinds';
import { INVITED_WHO, type InvitedWho, judgeInvitation } from '@/domain/people/invitations';
import { officeTime } from '@/domain/people/offices';
import { onMap } from '@/queries/bodies/on-map';
import { type NamedRosterBody, ROSTER_COLUMNS, withBranches } from '@/queries/bodies/roster-bodies';
import { mapInUse } from '../bodies/find-bodies';
import { NAMED_BODY, type NamedBody } from '../bodies/named-body';
import { type OfficerRow, officersOfBodies } from './officers';

const { bodies } = schema;

/** Which bodies' officers to invite: those of all bodies, of a region, of a kind, or of one body. */
export type InviteWhere =
  | { readonly kind: 'all' }
  | { readonly kind: 'region'; readonly region: PlaceGroup }
  | { readonly kind: 'kind'; readonly of: BodyKind }
  | { readonly kind: 'body'; readonly slug: string };
export type InviteAsked = { readonly who: InvitedWho; readonly where: InviteWhere };

/** Reads 'all', 'region:London', 'kind:mp' or 'body:hexham' from a form or an address. Anything else means all. */
export function readInviteWhere(typed: string): InviteWhere {
  const [kind, name = ''] = typed.split(':');
  const region = PLACE_GROUPS.find((one) => one === name);
  const of = BODY_KINDS.find((one) => one === name);
  if (kind === 'region' && region) return { kind, region };
  if (kind === 'kind' && of) return { kind, of };
  return kind === 'body' && name !== '' ? { kind, slug: name } : { kind: 'all' };
}

export const readInviteWho = (typed: string): InvitedWho => INVITED_WHO.find((who) => who === typed) ?? 'never-invited';

export type OfficersToInvite = {
  /** One entry for each person, with the offices they hold in the requested bodies. */
  readonly people: readonly {
    readonly email: string;
    readonly offices: readonly { readonly body: NamedRosterBody; readonly office: OfficerRow['office'] }[];
  }[];
  /** How many bodies these people are officers of. */
  readonly bodies: number;
  /** How many people are left out because they were invited within the last day. */
  readonly rests: number;
  /** How many of the requested bodies have no current officer. */
  readonly withoutOfficer: number;
};

/** The people who would be invited now. */
export async function officersToInvite(
  reads: Reads,
  now: Date,
  { who, where }: InviteAsked,
): Promise<OfficersToInvite> {
  const map = await mapInUse(reads, now);
  const all = await withBranches(
    reads,
    await reads.select(ROSTER_COLUMNS).from(bodies).where(onMap(map)).orderBy(bodies.name, bodies.id),
  );
  const asked = all.filter((body) => {
    if (where.kind === 'region') return placeGroupOf(body) === where.region;
    if (where.kind === 'kind') return body.kind === where.of;
    return where.kind === 'all' || body.slug === where.slug;
  });
  const byId = new Map(asked.map((body) => [body.id, body]));
  const held = (await officersOfBodies(reads, [...byId.keys()])).filter((row) => officeTime(row, now) === 'now');
  const chosen = held.filter((row) => judgeInvitation(row, who, now) === 'invite');
  const byPerson = Map.groupBy(chosen, ({ email }) => email);
  const rests = held.filter((row) => judgeInvitation(row, who, now) === 'rests');
  return {
    people: [...byPerson.keys()].sort().map((email) => ({
      email,
      offices: (byPerson.get(email) ?? []).flatMap(({ bodyId, office }) => {
        const body = byId.get(bodyId);
        return body ? [{ body, office }] : [];
      }),
    })),
    bodies: new Set(chosen.map(({ bodyId }) => bodyId)).size,
    rests: new Set(rests.map(({ userId }) => userId)).size,
    withoutOfficer: asked.length - new Set(held.map(({ bodyId }) => bodyId)).size,
  };
}

export type InvitationPreview = Omit<OfficersToInvite, 'people'> & {
  readonly emails: number;
  /** The requested body, if one body was requested. */
  readonly body: NamedBody | null;
};

/** How many invitations would be sent, and to how many bodies. Returns no addresses. */
export async function invitationPreview(ctx: Context, asked: InviteAsked): Promise<InvitationPreview> {
  permit(ctx.actor, 'officer.appoint', {});
  const { reads } = ctx.db;
  const { people, ...counts } = await officersToInvite(reads, ctx.now, asked);
  const [body] =
    asked.where.kind === 'body'
      ? await reads.select(NAMED_BODY).from(bodies).where(eq(bodies.slug, asked.where.slug))
      : [];
  return { ...counts, emails: people.length, body: body ?? null };
}
