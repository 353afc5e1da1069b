CREATE TABLE "round_roles" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"round_id" text NOT NULL,
	"role" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "round_roles_role" CHECK ("round_roles"."role" in ('returning_officer', 'moderator', 'observer'))
);
--> statement-breakpoint
ALTER TABLE "round_roles" ADD CONSTRAINT "round_roles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_roles" ADD CONSTRAINT "round_roles_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "round_roles_user" ON "round_roles" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "round_roles_round" ON "round_roles" USING btree ("round_id");