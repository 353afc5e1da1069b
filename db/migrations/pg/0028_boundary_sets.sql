CREATE TABLE "boundary_sets" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_cy" text,
	"valid_from" text NOT NULL,
	"nations" jsonb NOT NULL,
	"position" integer NOT NULL,
	"has_map" boolean NOT NULL,
	"source" text NOT NULL,
	"licence" text
);
--> statement-breakpoint
CREATE TABLE "body_predecessors" (
	"id" text PRIMARY KEY NOT NULL,
	"body_id" text NOT NULL,
	"predecessor_id" text NOT NULL,
	"percent" integer,
	CONSTRAINT "body_predecessors_percent" CHECK ("body_predecessors"."percent" is null or ("body_predecessors"."percent" between 1 and 100))
);
--> statement-breakpoint
ALTER TABLE "bodies" DROP CONSTRAINT "bodies_set";--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "nation_sets" jsonb;--> statement-breakpoint
ALTER TABLE "body_predecessors" ADD CONSTRAINT "body_predecessors_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_predecessors" ADD CONSTRAINT "body_predecessors_predecessor_id_bodies_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "body_predecessors_once" ON "body_predecessors" USING btree ("body_id","predecessor_id");--> statement-breakpoint
CREATE INDEX "body_predecessors_of" ON "body_predecessors" USING btree ("predecessor_id");