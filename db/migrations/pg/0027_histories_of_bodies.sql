CREATE TABLE "body_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"body_id" text NOT NULL,
	"kind" text NOT NULL,
	"takes_effect_on" text NOT NULL,
	"reason" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"others" jsonb NOT NULL,
	"other_slug" text,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"undo_reason" text
);
--> statement-breakpoint
CREATE TABLE "roster_additions" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"body_id" text NOT NULL,
	"reason" text NOT NULL,
	"body_change_id" text
);
--> statement-breakpoint
ALTER TABLE "bodies" ADD COLUMN "starts_on" text;--> statement-breakpoint
ALTER TABLE "bodies" ADD COLUMN "ends_on" text;--> statement-breakpoint
ALTER TABLE "bodies" ADD COLUMN "added_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "bodies" ADD COLUMN "ended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "roster_exceptions" ADD COLUMN "body_change_id" text;--> statement-breakpoint
ALTER TABLE "body_changes" ADD CONSTRAINT "body_changes_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_additions" ADD CONSTRAINT "roster_additions_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_additions" ADD CONSTRAINT "roster_additions_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_additions" ADD CONSTRAINT "roster_additions_body_change_id_body_changes_id_fk" FOREIGN KEY ("body_change_id") REFERENCES "public"."body_changes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "body_changes_body" ON "body_changes" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "body_changes_other_slug" ON "body_changes" USING btree ("other_slug");--> statement-breakpoint
CREATE UNIQUE INDEX "roster_additions_once" ON "roster_additions" USING btree ("round_id","body_id");--> statement-breakpoint
ALTER TABLE "roster_exceptions" ADD CONSTRAINT "roster_exceptions_body_change_id_body_changes_id_fk" FOREIGN KEY ("body_change_id") REFERENCES "public"."body_changes"("id") ON DELETE no action ON UPDATE no action;