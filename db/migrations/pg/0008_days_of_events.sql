ALTER TABLE "candidacy_events" ADD COLUMN "happened_on" text;--> statement-breakpoint
ALTER TABLE "candidacy_events" ADD COLUMN "cause" text;