CREATE TABLE "sent_statements" (
	"id" text PRIMARY KEY NOT NULL,
	"candidacy_id" text NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"answers" jsonb,
	"links" jsonb,
	"salt" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"cause" text,
	"reason" text,
	CONSTRAINT "sent_statements_state" CHECK ("sent_statements"."state" in ('waiting', 'approved', 'returned', 'replaced', 'taken-back'))
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"contest_id" text NOT NULL,
	"name" text NOT NULL,
	"home_body_id" text,
	"language" text NOT NULL,
	"statement" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"cause" text,
	"reason" text,
	CONSTRAINT "applications_state" CHECK ("applications"."state" in ('waiting', 'approved', 'refused', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "approves_statements" boolean;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "takes_applications" boolean;--> statement-breakpoint
ALTER TABLE "sent_statements" ADD CONSTRAINT "sent_statements_candidacy_id_candidacies_id_fk" FOREIGN KEY ("candidacy_id") REFERENCES "public"."candidacies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_home_body_id_bodies_id_fk" FOREIGN KEY ("home_body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sent_statements_candidacy" ON "sent_statements" USING btree ("candidacy_id","language","sent_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sent_statements_waiting" ON "sent_statements" USING btree ("candidacy_id","language") WHERE "sent_statements"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "applications_contest" ON "applications" USING btree ("contest_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "applications_open" ON "applications" USING btree ("user_id","contest_id") WHERE "applications"."state" in ('waiting', 'approved');