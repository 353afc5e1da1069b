CREATE TABLE "submission_checks" (
	"submission_id" text PRIMARY KEY NOT NULL,
	"officer_since" timestamp (3) with time zone NOT NULL,
	"looked_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "submission_checks" ADD CONSTRAINT "submission_checks_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;