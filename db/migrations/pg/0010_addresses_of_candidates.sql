CREATE TABLE "candidate_addresses" (
	"id" text PRIMARY KEY NOT NULL,
	"candidate_id" text NOT NULL,
	"user_id" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "candidates" DROP CONSTRAINT "candidates_user_id_users_id_fk";
--> statement-breakpoint
ALTER TABLE "candidate_addresses" ADD CONSTRAINT "candidate_addresses_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_addresses" ADD CONSTRAINT "candidate_addresses_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "candidate_addresses_user" ON "candidate_addresses" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "candidate_addresses_candidate" ON "candidate_addresses" USING btree ("candidate_id");--> statement-breakpoint
INSERT INTO "candidate_addresses" ("id", "candidate_id", "user_id", "added_at") SELECT 'moved-' || "id", "id", "user_id", now() FROM "candidates" WHERE "user_id" IS NOT NULL ON CONFLICT DO NOTHING;--> statement-breakpoint
ALTER TABLE "candidates" DROP COLUMN "user_id";