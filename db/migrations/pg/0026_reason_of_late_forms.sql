ALTER TABLE "submissions" ADD COLUMN "accepted_late_cause" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "cause" text;