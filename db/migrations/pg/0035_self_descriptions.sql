CREATE TABLE "self_descriptions" (
	"id" text PRIMARY KEY NOT NULL,
	"candidacy_id" text NOT NULL,
	"attribute" text NOT NULL,
	"is_for_names" boolean NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "self_descriptions" ADD CONSTRAINT "self_descriptions_candidacy_id_candidacies_id_fk" FOREIGN KEY ("candidacy_id") REFERENCES "public"."candidacies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "self_descriptions_once" ON "self_descriptions" USING btree ("candidacy_id","attribute");