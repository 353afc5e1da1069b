CREATE TABLE "hand_overs" (
	"id" text PRIMARY KEY NOT NULL,
	"body_id" text NOT NULL,
	"office" text NOT NULL,
	"from_user_id" text NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"link_expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"undone_at" timestamp (3) with time zone,
	"looked_at" timestamp (3) with time zone,
	CONSTRAINT "hand_overs_office" CHECK ("hand_overs"."office" in ('secretary', 'chair'))
);
--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_from_user_id_users_id_fk" FOREIGN KEY ("from_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "hand_overs_waiting" ON "hand_overs" USING btree ("from_user_id","body_id","office") WHERE "hand_overs"."accepted_at" is null and "hand_overs"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "hand_overs_email" ON "hand_overs" USING btree ("email");