CREATE TABLE "late_forms" (
	"id" text PRIMARY KEY NOT NULL,
	"contest_id" text NOT NULL,
	"body_id" text NOT NULL,
	"user_id" text,
	"received_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone NOT NULL,
	"choice" text NOT NULL,
	"names" jsonb NOT NULL,
	"write_ins" jsonb,
	"attempt" text NOT NULL,
	"decision" text,
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "heartbeats" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outages" (
	"id" text PRIMARY KEY NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "accepted_late_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "submissions" ADD COLUMN "accepted_late_reason" text;--> statement-breakpoint
ALTER TABLE "late_forms" ADD CONSTRAINT "late_forms_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "late_forms" ADD CONSTRAINT "late_forms_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "late_forms" ADD CONSTRAINT "late_forms_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "late_forms_attempt" ON "late_forms" USING btree ("contest_id","body_id","attempt");--> statement-breakpoint
CREATE INDEX "late_forms_user" ON "late_forms" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "outages_ends" ON "outages" USING btree ("ends_at");