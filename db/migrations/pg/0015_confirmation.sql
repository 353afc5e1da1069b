ALTER TABLE "rounds" ADD COLUMN "confirmation" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "confirm_by" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "rounds" SET "confirmation" = 'asked' WHERE "asks_confirmation";