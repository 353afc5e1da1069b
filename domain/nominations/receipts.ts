import type { Day } from '../base/days';
import type { BodyKind } from '../bodies/bodies';
import { canonicalJson } from '../log/canonical-json';
import type { Commitment } from '../log/free-text';
import type { MeetingKind, MeetingMode } from './meetings';
import type { Provenance } from './provenance';
import type { SubmissionKind } from './submissions';

/** Everything that a receipt says. It says nothing about the people who sent it or who were at the meeting. */
export type ReceiptContents = {
  readonly body: { readonly code: string; readonly name: string; readonly kind: BodyKind };
  readonly round: { readonly code: string; readonly name: string };
  readonly contest: { readonly code: string; readonly name: string };
  readonly kind: SubmissionKind;
  readonly version: number;
  readonly receivedAt: Date;
  readonly provenance: Provenance;
  /** Empty if the body nominated nobody or withdrew. A write-in has no candidacy until it is matched. */
  readonly names: readonly ReceiptName[];
  readonly meeting: {
    readonly heldOn: Day;
    readonly kind: MeetingKind;
    readonly mode: MeetingMode;
    readonly isQuorate: boolean | null;
  } | null;
};

export type ReceiptName = {
  readonly candidacy: string | null;
  readonly name: string;
  readonly homeBody: string | null;
  /** The salted hashes of a write-in. The receipt has them instead of the texts, so that the texts can be redacted. */
  readonly hashes?: { readonly name: Commitment; readonly homeBody: Commitment };
};

/**
 * The text whose SHA-256 is the fingerprint of a receipt: its contents as canonical JSON. The names are sorted by their
 * text, because the order in which an officer ticked them has no meaning. The number present is left out, because in a
 * small meeting it shows who was there.
 */
export function canonicalReceipt(contents: ReceiptContents): string {
  const { body, round, contest, kind, version, receivedAt, provenance, names, meeting } = contents;
  // Copies field by field, so that no other property of the caller's object can get into a public file.
  return canonicalJson({
    format: names.some(({ hashes }) => hashes) ? 'nomination-receipt/2' : 'nomination-receipt/1',
    body: { code: body.code, name: body.name, kind: body.kind },
    round: { code: round.code, name: round.name },
    contest: { code: contest.code, name: contest.name },
    kind,
    version,
    receivedAt: receivedAt.toISOString(),
    provenance,
    names: names.toSorted(byText).map(({ candidacy, name, homeBody, hashes }) => ({
      candidacy,
      name: hashes?.name ?? name,
      homeBody: hashes?.homeBody ?? homeBody,
    })),
    meeting: meeting && {
      heldOn: meeting.heldOn,
      kind: meeting.kind,
      mode: meeting.mode,
      isQuorate: meeting.isQuorate,
    },
  });
}

function byText(a: ReceiptName, b: ReceiptName): number {
  const [left, right] = [
    canonicalJson([a.name, a.homeBody, a.candidacy]),
    canonicalJson([b.name, b.homeBody, b.candidacy]),
  ];
  return left < right ? -1 : left > right ? 1 : 0;
}
