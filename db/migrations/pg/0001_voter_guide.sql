CREATE TABLE "hustings" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"contest_id" text,
	"title" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone,
	"mode" text NOT NULL,
	"place" text,
	"join_address" text,
	"note" text,
	"sequence" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"cancelled_at" timestamp (3) with time zone,
	"cancel_reason" text
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" text PRIMARY KEY NOT NULL,
	"contest_id" text NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"text_cy" text
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"meeting_on" text NOT NULL,
	"title" text NOT NULL,
	"address" text NOT NULL,
	"posted_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone
);
--> statement-breakpoint
DROP INDEX "slate_claims_once";--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "statement_words" integer;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "statements_for" text DEFAULT 'everyone' NOT NULL;--> statement-breakpoint
ALTER TABLE "slate_claims" ADD COLUMN "claimed_on" text;--> statement-breakpoint
ALTER TABLE "slate_claims" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "slate_claims" ADD COLUMN "withdrawn_on" text;--> statement-breakpoint
ALTER TABLE "slate_claims" ADD COLUMN "withdraw_reason" text;--> statement-breakpoint
ALTER TABLE "slates" ADD COLUMN "claimed_by" text;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "answers" jsonb;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "links" jsonb;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "hustings" ADD CONSTRAINT "hustings_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hustings" ADD CONSTRAINT "hustings_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hustings_round" ON "hustings" USING btree ("round_id","starts_at");--> statement-breakpoint
CREATE INDEX "questions_contest" ON "questions" USING btree ("contest_id","position");--> statement-breakpoint
CREATE INDEX "reports_candidate" ON "reports" USING btree ("candidate_id","meeting_on");--> statement-breakpoint
CREATE UNIQUE INDEX "slate_claims_once" ON "slate_claims" USING btree ("slate_id","candidacy_id") WHERE "slate_claims"."withdrawn_on" is null;