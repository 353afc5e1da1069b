ALTER TABLE "contests" DROP COLUMN "body_kinds";--> statement-breakpoint
ALTER TABLE "contests" DROP COLUMN "nations";--> statement-breakpoint
ALTER TABLE "contests" DROP COLUMN "regions";