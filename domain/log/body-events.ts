/** The names and the size of a body before or after an act. Names of bodies are never redacted. */
type Facts = {
  readonly slug: string;
  readonly called: string;
  readonly calledCy: string | null;
  readonly aliases?: readonly string[];
  readonly size?: number | null;
};

/** Events about bodies as such: what an admin adds, renames, closes, merges or splits. A slug is that of the time. */
export type BodyEvent =
  | {
      readonly event: 'body.added';
      readonly data: { body: string; kind: string; called: string; on: string | null; reason: string };
    }
  /** A list of bodies: how many were new, and how many got other facts. */
  | { readonly event: 'bodies.imported'; readonly data: { added: number; changed: number; reason: string } }
  /** A set of boundaries, by its key, and how many bodies it has. Their facts are in the rows. */
  | { readonly event: 'set.imported'; readonly data: { set: string; called: string; bodies: number } }
  | {
      readonly event: 'body.changed';
      readonly data: {
        body: string;
        kind: string;
        what: 'renamed' | 'aliases' | 'resized';
        on: string;
        before: Facts;
        after: Facts;
        reason: string;
      };
    }
  | {
      readonly event: 'body.closed';
      readonly data: { body: string; kind: string; called: string; on: string; reason: string };
    }
  /** Several bodies became one. They stay on the record. */
  | {
      readonly event: 'bodies.merged';
      readonly data: {
        body: string;
        kind: string;
        called: string;
        from: readonly { readonly body: string; readonly called: string }[];
        on: string;
        reason: string;
      };
    }
  | {
      readonly event: 'body.split';
      readonly data: {
        body: string;
        kind: string;
        called: string;
        into: readonly { readonly body: string; readonly called: string }[];
        on: string;
        reason: string;
      };
    }
  /** A closing, a merger or a split was undone. */
  | {
      readonly event: 'body-change.undone';
      readonly data: {
        body: string;
        kind: string;
        called: string;
        what: 'closed' | 'merged' | 'split';
        reason: string;
      };
    }
  | {
      readonly event: 'body-change.dated';
      readonly data: {
        body: string;
        kind: string;
        called: string;
        what: string;
        before: string;
        after: string;
        reason: string;
      };
    };
