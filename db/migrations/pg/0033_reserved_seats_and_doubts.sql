ALTER TABLE "contests" ADD COLUMN "reserved_seats" jsonb;--> statement-breakpoint
ALTER TABLE "contests" ADD COLUMN "doubts" jsonb;