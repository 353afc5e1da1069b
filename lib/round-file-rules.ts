import { z } from 'zod';
import { BODY_KINDS, BRANCH_KINDS, NATIONS, REGIONS } from '@/domain/bodies/bodies';
import { ATTRIBUTES } from '@/domain/contests/reserved-seats';
import type { Threshold } from '@/domain/contests/threshold';

// The rules of a contest in the file format of a round: who may nominate, what gets a candidate on the ballot, and
// which seats are reserved.

const nominators = z.strictObject({
  kinds: z.array(z.enum(BODY_KINDS)).min(1),
  nations: z.array(z.enum(NATIONS)).min(1).exactOptional(),
  regions: z.array(z.enum(REGIONS)).min(1).exactOptional(),
});
export const positive = z.int().min(1).max(10_000);

/** Seats that only people with an attribute, or from a region, can fill. */
export const reservedSeats = z.union([
  z.strictObject({ least: positive, attribute: z.enum(ATTRIBUTES) }),
  z.strictObject({ least: positive, region: z.enum(REGIONS) }),
]);

export const nominatorGroup = z.strictObject({
  ...nominators.shape,
  size: z.strictObject({ least: positive }).exactOptional(),
  without: z.enum(BRANCH_KINDS).exactOptional(),
});
const percent = z.number().gt(0).max(100);

export const thresholdSchema: z.ZodType<Threshold> = z.lazy(() =>
  z.discriminatedUnion('rule', [
    z.strictObject({ rule: z.enum(['all', 'any']), of: z.array(thresholdSchema).min(1) }),
    z.strictObject({
      rule: z.literal('at-least'),
      least: positive,
      from: z.array(nominators).min(1),
      regions: positive.exactOptional(),
      including: z
        .array(z.strictObject({ least: positive, kinds: z.array(z.enum(BODY_KINDS)).min(1) }))
        .exactOptional(),
      weight: z.strictObject({ percent }).exactOptional(),
    }),
    z.strictObject({ rule: z.literal('share'), percent, from: z.array(nominators).min(1) }),
    z.strictObject({ rule: z.literal('own-body'), kinds: z.array(z.enum(BODY_KINDS)).min(1).exactOptional() }),
    z.strictObject({ rule: z.literal('incumbent') }),
    z.strictObject({ rule: z.literal('elsewhere'), least: positive, from: z.array(nominators).min(1) }),
  ]),
);
