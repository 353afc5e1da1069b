ALTER TABLE "rounds" ADD COLUMN "cancel_cause" text;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "postpone_cause" text;--> statement-breakpoint
ALTER TABLE "deadline_moves" ADD COLUMN "cause" text;--> statement-breakpoint
ALTER TABLE "roster_exceptions" ADD COLUMN "cause" text;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "void_cause" text;--> statement-breakpoint
ALTER TABLE "submission_acts" ADD COLUMN "cause" text;--> statement-breakpoint
ALTER TABLE "write_ins" ADD COLUMN "tie_cause" text;