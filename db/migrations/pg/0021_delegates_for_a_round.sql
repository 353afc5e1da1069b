CREATE TABLE "delegates" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"body_id" text NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"named_by" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "allows_delegates" boolean;--> statement-breakpoint
ALTER TABLE "delegates" ADD CONSTRAINT "delegates_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegates" ADD CONSTRAINT "delegates_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegates" ADD CONSTRAINT "delegates_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegates" ADD CONSTRAINT "delegates_named_by_users_id_fk" FOREIGN KEY ("named_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "delegates_once" ON "delegates" USING btree ("round_id","body_id","user_id") WHERE "delegates"."ends_at" is null;--> statement-breakpoint
CREATE INDEX "delegates_user" ON "delegates" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "delegates_body" ON "delegates" USING btree ("body_id");