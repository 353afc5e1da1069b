DROP INDEX "proposals_open";--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "subject" text DEFAULT 'declaration' NOT NULL;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "contents" text;--> statement-breakpoint
CREATE UNIQUE INDEX "proposals_open" ON "proposals" USING btree ("round_id","subject") WHERE "proposals"."closed_at" is null;