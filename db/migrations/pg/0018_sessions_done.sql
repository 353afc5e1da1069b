ALTER TABLE "sessions" ADD COLUMN "done" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "done_at" timestamp (3) with time zone;