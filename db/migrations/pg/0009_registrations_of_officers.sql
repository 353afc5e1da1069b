CREATE TABLE "registrations" (
	"id" text PRIMARY KEY NOT NULL,
	"body_id" text NOT NULL,
	"office" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"link_expires_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone,
	"outcome" text,
	"cause" text,
	"note" text,
	"objected_at" timestamp (3) with time zone,
	"objection" text,
	"objected_by" text,
	"objection_settled_at" timestamp (3) with time zone,
	CONSTRAINT "registrations_office" CHECK ("registrations"."office" in ('secretary', 'chair'))
);
--> statement-breakpoint
ALTER TABLE "officers" ADD COLUMN "origin" text;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_objected_by_users_id_fk" FOREIGN KEY ("objected_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_waiting" ON "registrations" USING btree ("body_id","email") WHERE "registrations"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "registrations_email" ON "registrations" USING btree ("email");--> statement-breakpoint
CREATE INDEX "registrations_decided" ON "registrations" USING btree ("decided_at");