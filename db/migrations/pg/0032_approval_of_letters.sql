ALTER TABLE "letters" ADD COLUMN "state" text;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "decided_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "cause" text;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "reason" text;