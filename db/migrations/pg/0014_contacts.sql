CREATE TABLE "sent_to_party" (
	"id" text PRIMARY KEY NOT NULL,
	"contest_id" text NOT NULL,
	"body_id" text NOT NULL,
	"sent_on" text,
	"reference" text,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"id" text PRIMARY KEY NOT NULL,
	"operator_name" text,
	"contact_email" text,
	"web_page" text,
	"intake" text,
	CONSTRAINT "installation_once" CHECK ("installation"."id" = 'installation'),
	CONSTRAINT "installation_intake" CHECK ("installation"."intake" in ('party', 'volunteers'))
);
--> statement-breakpoint
ALTER TABLE "timetable_entries" DROP CONSTRAINT "timetable_entries_kind";--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "contact_name" text;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "contact_email" text;--> statement-breakpoint
ALTER TABLE "sent_to_party" ADD CONSTRAINT "sent_to_party_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sent_to_party" ADD CONSTRAINT "sent_to_party_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "sent_to_party_once" ON "sent_to_party" USING btree ("contest_id","body_id");--> statement-breakpoint
ALTER TABLE "timetable_entries" ADD CONSTRAINT "timetable_entries_kind" CHECK ("timetable_entries"."kind" in ('statements-due', 'freeze', 'party-deadline', 'ballot-opens', 'ballot-closes', 'result', 'other'));