CREATE TABLE "log_texts" (
	"hash" text PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"salt" text,
	"text" text,
	"place" text
);
--> statement-breakpoint
ALTER TABLE "log" ADD COLUMN "format" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "log" ADD COLUMN "changes" text;--> statement-breakpoint
ALTER TABLE "log" ADD COLUMN "entry_hash" text;--> statement-breakpoint
ALTER TABLE "log" ADD COLUMN "round" text;--> statement-breakpoint
ALTER TABLE "log" ADD COLUMN "contest" text;--> statement-breakpoint
ALTER TABLE "log" ADD COLUMN "body" text;--> statement-breakpoint
CREATE INDEX "log_texts_seq" ON "log_texts" USING btree ("seq");--> statement-breakpoint
CREATE INDEX "log_texts_place" ON "log_texts" USING btree ("place");--> statement-breakpoint
CREATE INDEX "log_round" ON "log" USING btree ("round","contest","seq");--> statement-breakpoint
CREATE INDEX "log_body" ON "log" USING btree ("body","seq");--> statement-breakpoint
CREATE INDEX "log_event" ON "log" USING btree ("event","seq");--> statement-breakpoint
UPDATE "log" SET "round" = "data"::jsonb->>'round', "contest" = "data"::jsonb->>'contest', "body" = "data"::jsonb->>'body';--> statement-breakpoint
UPDATE "log" SET "round" = r."slug", "contest" = c."slug", "body" = b."slug" FROM "submissions" s JOIN "contests" c ON c."id" = s."contest_id" JOIN "rounds" r ON r."id" = c."round_id" JOIN "bodies" b ON b."id" = s."body_id" WHERE s."code" = "log"."data"::jsonb->>'receipt' AND "event" IN ('submission.confirmed', 'submission.voided', 'submission.restored', 'write-in.tied');
